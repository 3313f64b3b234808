// Generated corpora: any number of articles of about 3 kB with letters, quotations and events between 60 people. The same
// seed gives the same corpus, in Node and in a browser. Nothing in them is true.
import type { Article } from "#corpus/article.ts";
import type { Corpus } from "#corpus/corpus.ts";
import type { KnownDate } from "#corpus/date.ts";
import type { CorpusEvent } from "#corpus/event.ts";
import type { Letter, LetterKind } from "#corpus/letter.ts";
import type { Person } from "#corpus/person.ts";
import type { Provenance } from "#corpus/provenance.ts";
import type { Quote } from "#corpus/quote.ts";
import trump from "#people/donald-trump.json" with { type: "json" };
import kim from "#people/kim-jong-un.json" with { type: "json" };
import moon from "#people/moon-jae-in.json" with { type: "json" };
import putin from "#people/vladimir-putin.json" with { type: "json" };
import { type Dice, dice, names, oneOf, phrase, place, sentence } from "./vocabulary.ts";

/** Which corpus: so many articles, by the fall of these dice. Every second article tells of a letter. */
export interface Size {
  readonly seed: number;
  readonly articles: number;
}

/** Our own, without what only the detector needs of their tables. */
const OWN = ([kim, moon, putin, trump] as unknown as Person[]).map(
  ({ id, name, short, native, offices, wikidata }) =>
    ({ id, name, short, native, offices, wikidata }) satisfies Person,
);
const OTHERS = 56;
const LONG = 2900;
const [FIRST_DAY, DAYS] = [Date.UTC(2001, 0, 1), 9000];
const KINDS: readonly LetterKind[] = ["letter", "message", "telegram"];
const MONTHS =
  "January February March April May June July August September October November December";

/** The people of every generated corpus: our own four, and others who do not exist. */
export const people: readonly Person[] = [
  ...OWN,
  ...names(OTHERS).map((name, n) => ({
    id: `person-${n}`,
    name,
    short: name.split(" ")[1]!,
    native: null,
    offices: [],
    wikidata: null,
  })),
];

/** What one article brings. */
interface Told {
  readonly article: Article;
  readonly letter: Letter | null;
  readonly quotes: readonly Quote[];
  readonly event: CorpusEvent | null;
}

const articleId = (n: number) => `article-${n}`;
const letterId = (n: number) => `letter-${n}`;

/** The first is named most: our own four write and receive half of all letters. */
function somebody(roll: Dice): Person {
  return roll() < 0.5 ? oneOf(OWN, roll) : oneOf(people, roll);
}

/** Who writes to whom. Every fifth letter answers the next older one, so that its people are that one's, turned round. */
function partiesOf({ seed, articles }: Size, n: number): readonly [Person, Person] {
  if (n % 10 === 0 && n + 2 < articles) {
    const [sender, recipient] = partiesOf({ seed, articles }, n + 2);
    return [recipient, sender];
  }
  const roll = dice(seed * 31 + n);
  const sender = somebody(roll);
  for (;;) {
    const recipient = somebody(roll);
    if (recipient.id !== sender.id) return [sender, recipient];
  }
}

/** The day of the nth article from the latest, `back` days before it. */
function dayOf({ articles }: Size, n: number, back: number): string {
  const days = Math.floor(((articles - n) / articles) * DAYS) - back;
  return new Date(FIRST_DAY + days * 86_400_000).toISOString().slice(0, 10);
}

function inWords(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${MONTHS.split(" ")[(month ?? 1) - 1]} ${year}`;
}

function known(edtf: string, source: Provenance | null): KnownDate {
  const how = [source ? "the article says so" : "the page says so"];
  return { edtf, how, source, byEditor: false };
}

/** An article as it grows: each paragraph's place is known as soon as it is written. */
function writing(id: string, title: string) {
  let text = `${title}\n\n`;
  const paragraphs: { start: number; end: number }[] = [];
  return {
    long: () => text.length,
    add(paragraph: string) {
      paragraphs.push({ start: text.length, end: text.length + paragraph.length });
      text += `${paragraph}\n\n`;
    },
    /** Where words stand that were written last. */
    find(exact: string): Provenance {
      const start = text.lastIndexOf(exact);
      return { article: id, start, end: start + exact.length, exact };
    },
    done: () => ({ id, title, text, paragraphs, leftOut: [] }),
  };
}

type Writing = ReturnType<typeof writing>;

function writeLetter(page: Writing, size: Size, n: number): Pick<Told, "letter" | "quotes"> {
  const roll = dice(size.seed * 17 + n);
  const [sender, recipient] = partiesOf(size, n);
  const sent = dayOf(size, n, 2);
  const kind = oneOf(KINDS, roll);
  const occasion = `to thank for the ${phrase(roll)}`;
  const statement = `${sender.name} sent a ${kind} to ${recipient.name} on ${inWords(sent)} ${occasion}.`;
  const words = `the ${phrase(roll)} will not be forgotten`;
  const quotation = roll() < 0.6 ? ` “${words},” it said.` : "";
  page.add(`${statement}${quotation} ${sentence(roll)}`);
  const id = letterId(n);
  const letter: Letter = {
    id,
    sender: sender.id,
    recipient: recipient.id,
    kind,
    sent: known(roll() < 0.1 ? `../${sent}` : sent, page.find(inWords(sent))),
    reported: null,
    occasion: [page.find(occasion)],
    replyTo: n % 10 === 0 && n + 2 < size.articles ? letterId(n + 2) : null,
    reportedBy: null,
    evidence: [page.find(statement)],
  };
  const quote = { id: `quote-${n}`, letter: id, speaker: sender.name, via: null } as const;
  const quotes = quotation
    ? [{ ...quote, manner: "verbatim" as const, source: page.find(words) }]
    : [];
  return { letter, quotes };
}

function writeEvent(page: Writing, size: Size, n: number): CorpusEvent {
  const roll = dice(size.seed * 13 + n);
  const [one, other] = partiesOf(size, n);
  const where = place(roll);
  const told = `${one.name} met ${other.name} in ${where} for talks on the ${phrase(roll)}.`;
  page.add(`${told} ${sentence(roll)}`);
  return {
    id: `event-${n}`,
    kind: "meeting",
    people: [one.id, other.id],
    place: where,
    date: known(dayOf(size, n, 1), null),
    source: page.find(told),
  };
}

/** The nth article from the latest, with what it tells. */
export function told(size: Size, n: number): Told {
  const roll = dice(size.seed + n * 101);
  const title = sentence(roll).replace(/\.$/, "");
  const page = writing(articleId(n), title);
  page.add(`${sentence(roll)} ${sentence(roll)}`);
  const { letter, quotes } =
    n % 2 === 0 ? writeLetter(page, size, n) : { letter: null, quotes: [] };
  const event = n % 3 === 0 ? writeEvent(page, size, n) : null;
  while (page.long() < LONG) page.add(Array.from({ length: 4 }, () => sentence(roll)).join(" "));
  const publisher = { value: `The ${place(roll)} Gazette`, because: "the page says so" };
  const article = { ...page.done(), publisher, published: known(dayOf(size, n, 0), null) };
  return { article, letter, quotes, event };
}

const only = <T>(items: readonly (T | null)[]): T[] => items.filter((item) => item !== null);

/** A whole corpus of this size. For small ones; a large one is taken stretch by stretch (`told`). */
export function corpusOf(size: Size): Corpus {
  const all = Array.from({ length: size.articles }, (_, n) => told(size, n));
  return {
    format: 1,
    version: `generated-${size.seed}-${size.articles}`,
    people,
    articles: all.map(({ article }) => article),
    letters: only(all.map(({ letter }) => letter)),
    quotes: all.flatMap(({ quotes }) => quotes),
    events: only(all.map(({ event }) => event)),
    conflicts: [],
  };
}
