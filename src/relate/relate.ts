import type { Corpus } from "#corpus/corpus.ts";
import type { Letter } from "#corpus/letter.ts";
import type { Person } from "#corpus/person.ts";
import type { Context, Dossier, RelatedEvent, RelatedLetter } from "#corpus/dossier.ts";
import { LEADS } from "./boosts.ts";
import { eventCandidate, letterCandidate, type Shelf, shelve } from "./candidates.ts";
import { type Clues, cluesOf } from "./clues.ts";
import { latestFirst, peopleOf } from "./people.ts";
import { passagesOn } from "./passages.ts";
import { type Ranked, rank } from "./rank.ts";
import { type Report, reportedIn } from "./reported.ts";
import { rarityAmong } from "./weigh.ts";

const MOST_LETTERS = 3;
const MOST_EVENTS = 3;
/** How rare a word is shows among the letters of others too; so many of them are enough to see it. */
const MOST_COMPARED = 300;

/** How much the whole corpus holds about a person, where only a part of it is at hand. */
export interface Totals {
  readonly letters: number;
  readonly articles: number;
}

const asLetter =
  ({ quotesOf }: Shelf) =>
  ({ candidate: { letter }, reasons, later }: Ranked): RelatedLetter[] =>
    letter ? [{ letter, quotes: quotesOf(letter.id), reasons, later }] : [];

const asEvent = ({ candidate: { event }, reasons, later }: Ranked): RelatedEvent[] =>
  event ? [{ event, reasons, later }] : [];

/** The letters of a corpus that bear on a context, best first, all of them. */
export function relateLetters(corpus: Corpus, context: Context): RelatedLetter[] {
  const shelf = shelve(corpus);
  const clues = cluesOf(context, corpus.people);
  const candidates = latestFirst(corpus.letters).map((letter) => letterCandidate(shelf, letter));
  const rarity = rarityAmong(candidates.map(({ weighed }) => weighed));
  const report = reportedIn(clues, candidates, rarity);
  return rank(candidates, { clues, about: null, report }, rarity).flatMap(asLetter(shelf));
}

/** What a card would lead with: the reported letter, or what the page speaks for beyond the people it names. */
function leadOf(
  letter: Ranked | undefined,
  event: Ranked | undefined,
  { reported, perhaps }: Report,
): Dossier["lead"] {
  const stands = (one: Ranked | undefined): one is Ranked =>
    one !== undefined && !one.behind && one.own >= LEADS;
  if (typeof reported === "object" && reported !== null) return "letter";
  const isUnknown = reported === "unknown" && perhaps.size === 0;
  if (isUnknown || !stands(letter)) return stands(event) ? "event" : null;
  return stands(event) && event.score > letter.score ? "event" : "letter";
}

const isOf = ({ sender, recipient }: Letter, id: string) => sender === id || recipient === id;

/** Whether a sentence that tells of a letter names both parties of this one, in whatever way. */
function mayBeTold({ sender, recipient }: Letter, clues: Clues): boolean {
  const { claims, context, unsought, implied } = clues;
  const isNamed = (id: string) =>
    context.peopleInSentence.includes(id) || unsought.has(id) || implied.has(id);
  return claims.length > 0 && isNamed(sender) && isNamed(recipient);
}

/** The candidates of one person; a letter that the sentence reports is one, whoever wrote it. */
function candidatesFor(shelf: Shelf, id: string, clues: Clues) {
  const { letters, events } = shelf.corpus;
  const asked = letters.filter((letter) => isOf(letter, id) || mayBeTold(letter, clues));
  const all = latestFirst(asked).map((letter) => letterCandidate(shelf, letter));
  const meetings = events
    .filter(({ people }) => people.includes(id))
    .map((event) => eventCandidate(shelf, event));
  const others = letters.slice(0, MOST_COMPARED).map((letter) => letterCandidate(shelf, letter));
  const compared = new Set([...all, ...others, ...meetings]);
  const rarity = rarityAmong([...compared].map(({ weighed }) => weighed));
  const report = reportedIn(clues, all, rarity);
  const { reported } = report;
  const isTold = (letter: Letter) => typeof reported === "object" && letter.id === reported?.letter;
  const own = all.filter(({ letter }) => letter && (isOf(letter, id) || isTold(letter)));
  return { letters: own, events: meetings, rarity, report };
}

function articlesNaming(
  letters: readonly RelatedLetter[],
  events: readonly RelatedEvent[],
): number {
  const ids = new Set([
    ...letters.flatMap(({ letter }) => letter.evidence.map(({ article }) => article)),
    ...events.map(({ event }) => event.source.article),
  ]);
  return ids.size;
}

/**
 * The dossier of a person for a context. Null when the corpus does not know the person. Where `corpus` is only the part
 * of a larger one that bears on the people asked about, `totals` says what the whole holds of this person.
 */
export function relate(
  corpus: Corpus,
  id: string,
  context: Context,
  totals?: Totals,
): Dossier | null {
  const person = corpus.people.find((one) => one.id === id);
  if (!person) return null;
  const shelf = shelve(corpus);
  const clues = cluesOf(context, corpus.people);
  const found = candidatesFor(shelf, id, clues);
  const query = { clues, about: id, report: found.report };
  const letters = rank(found.letters, query, found.rarity);
  const events = rank(found.events, query, found.rarity);
  const all = { letters: letters.flatMap(asLetter(shelf)), events: events.flatMap(asEvent) };
  const own = all.letters.filter(({ letter }) => isOf(letter, id));
  return {
    asOf: context.published,
    letterCount: totals?.letters ?? own.length,
    articleCount: totals?.articles ?? articlesNaming(own, all.events),
    reported: found.report.reported,
    lead: leadOf(letters[0], events[0], found.report),
    ...shown(corpus, { person, clues, hasLetters: own.length > 0 }, all),
  };
}

/** What there is room for. */
function shown(
  corpus: Corpus,
  { person, clues, hasLetters }: { person: Person; clues: Clues; hasLetters: boolean },
  all: Pick<Dossier, "letters" | "events">,
): Pick<Dossier, "person" | "people" | "letters" | "events" | "passages"> {
  const letters = all.letters.slice(0, MOST_LETTERS);
  const events = all.events.slice(0, MOST_EVENTS);
  const told = events.map(({ event }) => event);
  return {
    person,
    people: peopleOf(
      corpus,
      letters.map(({ letter }) => letter),
      told,
    ),
    letters,
    events,
    passages: hasLetters
      ? []
      : passagesOn(corpus, { person, clues, told: told.map(({ source }) => source) }),
  };
}
