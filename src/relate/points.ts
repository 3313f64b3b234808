import type { Reason } from "#corpus/dossier.ts";
import type { Letter } from "#corpus/letter.ts";
import { BOOST, DATE, PERSON, PLACE, WORD, type Zone } from "./boosts.ts";
import type { Candidate } from "./candidates.ts";
import type { Claim } from "./claims.ts";
import type { Clues } from "./clues.ts";
import { isDirection, type Report } from "./reported.ts";
import { fitOf } from "./when.ts";

/** What is asked: the clues of a page, whom the question is about (null for all), and what the sentence reports. */
export interface Query {
  readonly clues: Clues;
  readonly about: string | null;
  readonly report: Report;
}

/** What one kind of clue adds to a candidate, and the words of the page that say so. */
export interface Point {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** No clue of a kind. */
export const NOTHING: Point = { score: 0, reasons: [] };

/** Reasons tell two places apart: the sentence, and the rest. */
export const whereOf = (zone: Zone): Reason["where"] => (zone === "sentence" ? "sentence" : "page");

/** The other people of a candidate, by name or by their states. */
export function byPeople({ people }: Candidate, { clues, about }: Query): Point {
  const { peopleInSentence, peopleOnPage } = clues.context;
  const others = people.filter((id) => id !== about);
  const near = others.filter((id) => peopleInSentence.includes(id));
  const unnamed = others.filter((id) => !near.includes(id));
  const far = unnamed.filter((id) => peopleOnPage.includes(id));
  const unsought = unnamed.flatMap((id) => clues.unsought.get(id) ?? []);
  const states = unnamed.flatMap((id) =>
    clues.unsought.has(id) ? [] : (clues.implied.get(id) ?? []),
  );
  return {
    score:
      (near.length + unsought.length) * PERSON.sentence +
      far.length * PERSON.page +
      states.length * PERSON.state,
    reasons: [
      ...reason("people", "sentence", near),
      ...reason("words", "sentence", unsought),
      ...reason("people", "page", far),
      ...reason("place", "sentence", states),
    ],
  };
}

function reason(kind: Reason["kind"], where: Reason["where"], words: readonly string[]): Reason[] {
  return words.length > 0 ? [{ kind, where, words }] : [];
}

/** The best of several clues of one kind; clues that speak against count only where none speaks for. */
function bestOf(points: readonly Point[]): Point {
  return points.toSorted((a, b) => b.score - a.score)[0] ?? NOTHING;
}

/** The dates on the page. */
export function byDate({ days }: Candidate, { clues }: Query): Point {
  if (days === null) return NOTHING;
  return bestOf(
    clues.dates.flatMap((date): Point[] => {
      const fit = fitOf(date, days);
      if (fit === null || (fit === "off" && date.zone !== "sentence")) return [];
      const score = DATE[fit] * (fit === "off" ? 1 : WORD[date.zone]);
      const reason: Reason = { kind: "date", where: whereOf(date.zone), words: [date.surface] };
      return [{ score, reasons: score > 0 ? [reason] : [] }];
    }),
  );
}

/** The places on the page. */
export function byPlace({ place, people }: Candidate, { clues }: Query): Point {
  if (place === null) return NOTHING;
  return bestOf(
    clues.places.flatMap(({ key, country, zone, surface, form }): Point[] => {
      const isSame = key === place.key && form !== "adjective";
      const isRelated =
        country === place.country &&
        form !== "adjective" &&
        (key === country || place.key === country);
      // "A powerful Russia" is whose affair it is, not where the president of Russia met somebody.
      const isHome = people.some((id) => clues.implied.get(id) === surface);
      if (!isSame && (!isRelated || isHome)) return [];
      const score = PLACE[isSame ? "same" : "related"] * WORD[zone];
      return [{ score, reasons: [{ kind: "place", where: whereOf(zone), words: [surface] }] }];
    }),
  );
}

/** Who writes to whom. */
export function byDirection({ letter }: Candidate, { clues }: Query): Point {
  if (letter === null) return NOTHING;
  const { claims, titleClaims } = clues;
  if (claims.length > 0) return directed(letter, claims, "sentence");
  return directed(letter, titleClaims, "page");
}

function directed(letter: Letter, claims: readonly Claim[], where: Reason["where"]): Point {
  const weight = where === "sentence" ? 1 : BOOST.inTitle;
  const ways = claims.map((claim) => ({ claim, way: isDirection(claim, letter) }));
  const same = ways.find(({ way }) => way === true);
  if (same)
    return {
      score: weight * BOOST.sameDirection,
      reasons: reason("direction", where, [same.claim.surface]),
    };
  const isOther = ways.length > 0 && ways.every(({ way }) => way === false);
  return { score: isOther ? weight * BOOST.otherDirection : 0, reasons: [] };
}

/** How much the sentence, or else the title, speaks of a meeting. */
function meetingIn({ words }: Clues): number {
  const zone = words.find(({ key }) => key === "summit")?.zone;
  return zone === "sentence" ? 1 : zone === "title" ? BOOST.inTitle : 0;
}

/** What sort of thing the sentence speaks of. */
export function byKind({ letter, event }: Candidate, { clues, report }: Query): Point {
  const { claims } = clues;
  const { reported, perhaps } = report;
  const isReported =
    letter !== null && typeof reported === "object" && reported?.letter === letter.id;
  const isAnswer =
    letter !== null && letter.replyTo !== null && claims.some(({ kind }) => kind === "reply");
  const meets = event?.kind === "meeting" && claims.length === 0 ? meetingIn(clues) : 0;
  const score =
    (letter && claims.length > 0 ? BOOST.letterAmongLetters : 0) +
    (isAnswer ? BOOST.answer : 0) +
    (isReported ? BOOST.reported : 0) +
    (letter && perhaps.has(letter.id) ? BOOST.perhapsReported : 0) +
    meets * BOOST.meetingAmongMeetings;
  return { score, reasons: [] };
}
