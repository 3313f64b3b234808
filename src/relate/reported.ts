import type { Reported } from "#corpus/dossier.ts";
import type { Letter } from "#corpus/letter.ts";
import type { Candidate } from "./candidates.ts";
import { type Day, type Days, daysBetween } from "./calendar.ts";
import type { Claim } from "./claims.ts";
import type { Clues } from "./clues.ts";
import type { Figure } from "./figures.ts";
import { OCCASIONS, SETTING, YEARLY } from "./thesaurus.ts";
import { type Fit, fitOf, gapBetween } from "./when.ts";
import type { Rarity } from "./weigh.ts";

/**
 * Whether the letter of a sentence is one of the corpus. The score is the sum of what speaks for it, each part between 0 and its most:
 * sender 0.3, recipient 0.3, date 0.3, occasion 0.35; at most 1. One part that contradicts rules it out.
 *
 * From 0.6 on it is taken for the letter, if no other comes within 0.1: both parties by name and nothing else is just enough only
 * where nothing else is said; where one of them has to be guessed, or a purpose is told that the letter did not have, date and
 * occasion must make up for it. The wrong letter is worse than none.
 */
const ENOUGH = 0.6;
const APART = 0.1;

const PARTY: Readonly<Record<Figure["how"], number>> = {
  name: 0.3,
  role: 0.27,
  state: 0.2,
  pronoun: 0.2,
  other: 0,
};
/** Not said in the sentence, but named there, or by the name of a state, or elsewhere on the page; or nowhere. */
const UNSAID = { sentence: 0.22, state: 0.2, page: 0.15, nowhere: 0.03 } as const;

/** The sentence tells of an answer, and the letter is not known to be one. */
const NO_REPLY = -0.2;

const DATE: Readonly<Record<Fit, number>> = {
  day: 0.3,
  month: 0.25,
  year: 0.15,
  "month alone": 0.15,
  weekday: 0.05,
  off: -0.1,
};
/** Days before the page within which a letter that it tells of without a date was written. */
const NEWS: readonly (readonly [days: number, points: number])[] = [
  [10, 0.3],
  [45, 0.15],
];
/** Told without a date on a page so many days younger, a letter is rather another. */
const OLD = { days: 75, points: -0.12 } as const;
/** A date this far off, in days, is the date of another letter; this many years off it is history. */
const FAR_DAYS = 20;
const HISTORY_YEARS = 20;

const OCCASION = 0.35;
/** How much a word counts for the occasion, by where it stands. */
const ZONE = { sentence: 1, title: 0.6, block: 0.4, page: 0.3 } as const;
/** Rarity of words that together are as much of an occasion as one can ask for. */
const TELLING = 2.2;
/** Where the sentence tells this many things and none of them is the letter's; where it names an occasion that the letter is not told to have. */
const STRANGE = { words: 4, points: -0.25, occasion: -0.2 } as const;

const RULED_OUT = Number.NEGATIVE_INFINITY;

/** What a sentence reports, and the ids of the letters that it may be where they cannot be told apart. */
export interface Report {
  readonly reported: Reported;
  readonly perhaps: ReadonlySet<string>;
}

const NONE: Report = { reported: null, perhaps: new Set() };

/** The letter that a sentence reports, among candidates. `rarity` tells how rare words are among them. */
export function reportedIn(clues: Clues, candidates: readonly Candidate[], rarity: Rarity): Report {
  if (clues.claims.length === 0) return NONE;
  const scored = candidates.flatMap((candidate) => {
    const { letter } = candidate;
    if (letter === null) return [];
    const parties = Math.max(...clues.claims.map((claim) => partiesScore(claim, letter, clues)));
    if (parties === RULED_OUT) return [];
    const score = parties + dateScore(clues, candidate) + occasionScore(clues, candidate, rarity);
    return [{ letter: letter.id, score }];
  });
  const [best, ...others] = scored.toSorted((a, b) => b.score - a.score);
  if (!best || best.score < ENOUGH) return { ...NONE, reported: "unknown" };
  const same = others.filter(({ score }) => best.score - score < APART);
  const score = Math.min(1, Math.round(best.score * 100) / 100);
  if (same.length === 0) return { ...NONE, reported: { letter: best.letter, score } };
  return { reported: "unknown", perhaps: new Set([best, ...same].map(({ letter }) => letter)) };
}

function partiesScore({ sender, recipient, kind }: Claim, letter: Letter, clues: Clues): number {
  const party = (figure: Figure | null, id: string) => {
    // A pronoun or an office that may be anybody's says as much as the page does.
    if (!figure?.ids) return unsaid(id, clues);
    return figure.ids.includes(id) ? PARTY[figure.how] : RULED_OUT;
  };
  const isReply = letter.replyTo !== null || letter.kind === "reply";
  const against = kind === "reply" && !isReply ? NO_REPLY : 0;
  return party(sender, letter.sender) + party(recipient, letter.recipient) + against;
}

function unsaid(id: string, { context, implied, unsought }: Clues): number {
  if (context.peopleInSentence.includes(id) || unsought.has(id)) return UNSAID.sentence;
  if (implied.has(id)) return UNSAID.state;
  return context.peopleOnPage.includes(id) ? UNSAID.page : UNSAID.nowhere;
}

/** Whether the letter goes the way that a claim says; null where the claim does not say. */
export function isDirection({ sender, recipient }: Claim, letter: Letter): boolean | null {
  if (!sender?.ids && !recipient?.ids) return null;
  const may = (figure: Figure | null, id: string) => !figure?.ids || figure.ids.includes(id);
  const isBothWays = may(sender, letter.recipient) && may(recipient, letter.sender);
  const fits = may(sender, letter.sender) && may(recipient, letter.recipient);
  return fits && isBothWays ? null : fits;
}

function dateScore(clues: Clues, { days, stated }: Candidate): number {
  if (days === null) return 0;
  if (clues.published && days.first > clues.published) return RULED_OUT;
  const dates = clues.dates.filter(({ zone }) => zone === "sentence");
  const fits = dates.flatMap((date) => fitOf(date, days) ?? []);
  const best = Math.max(...fits.map((fit) => DATE[fit]), RULED_OUT);
  if (best <= 0 && dates.some((date) => isFar(date.days, days))) return RULED_OUT;
  if (best > 0) return Math.max(best, clues.published ? newsScore(clues.published, days) : best);
  const isYearly = [...clues.inSentence].some((key) => YEARLY.has(key) && stated.has(key));
  return clues.published ? freshScore(clues.published, days, isYearly) : Math.max(best, 0);
}

/** Whether the sentence gives the letter's own date; then what else it tells need not be the occasion. */
function isDated({ dates }: Clues, { days }: Candidate): boolean {
  return dates.some((date) => {
    const fit = days && date.zone === "sentence" ? fitOf(date, days) : null;
    return fit === "day" || fit === "month";
  });
}

function isFar(date: Days | null, days: Days): boolean {
  if (date === null) return false;
  const gap = Math.abs(gapBetween(date, days));
  return gap > FAR_DAYS && gap < HISTORY_YEARS * 365;
}

function newsScore(published: Day, { last }: Days): number {
  const age = Math.max(0, daysBetween(last, published));
  return NEWS.find(([days]) => age <= days)?.[1] ?? 0;
}

/** How well a letter suits a page that tells of one without a date. What comes every year is this year's. */
function freshScore(published: Day, days: Days, isYearly: boolean): number {
  const age = daysBetween(days.last, published);
  if (isYearly && age > 300) return RULED_OUT;
  return age > OLD.days ? OLD.points : newsScore(published, days);
}

function occasionScore(clues: Clues, candidate: Candidate, rarity: Rarity): number {
  const { stated, ordinals } = candidate;
  const { inSentence } = clues;
  const occasions = [...inSentence].filter((key) => OCCASIONS.has(key));
  const isOther = occasions.length > 0 && !occasions.some((key) => stated.has(key));
  const isAnother = isOther && [...stated].some((key) => OCCASIONS.has(key));
  if (isAnother && !isDated(clues, candidate)) return RULED_OUT;
  const isCounted = clues.ordinals.length > 0 && ordinals.length > 0;
  if (isCounted && !clues.ordinals.some((one) => ordinals.includes(one))) return RULED_OUT;
  const told = clues.words.filter(({ key }) => stated.has(key) && !SETTING.has(key));
  const share = told.reduce((sum, { key, zone }) => sum + rarity(key) * ZONE[zone], 0) / TELLING;
  const isStrange =
    !clues.foreign &&
    inSentence.size >= STRANGE.words &&
    !told.some(({ zone }) => zone === "sentence");
  const against = (isStrange ? STRANGE.points : 0) + (isOther ? STRANGE.occasion : 0);
  return Math.min(1, share) * OCCASION + against;
}
