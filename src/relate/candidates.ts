import type { Corpus } from "#corpus/corpus.ts";
import type { CorpusEvent } from "#corpus/event.ts";
import type { Letter } from "#corpus/letter.ts";
import type { Provenance } from "#corpus/provenance.ts";
import type { Quote } from "#corpus/quote.ts";
import { ordinalsIn } from "./clues.ts";
import { type PlaceClue, placesIn } from "./places.ts";
import { keysIn } from "./terms.ts";
import type { Days } from "./calendar.ts";
import { daysOfAll } from "./when.ts";
import { type Weighed, weighed } from "./weigh.ts";

/** A letter or an event as it is weighed against a page. */
export interface Candidate {
  readonly letter: Letter | null;
  readonly event: CorpusEvent | null;
  readonly people: readonly string[];
  readonly days: Days | null;
  readonly place: PlaceClue | null;
  readonly weighed: Weighed;
  /** The keys of the words that state it, without those around them. */
  readonly stated: ReadonlySet<string>;
  readonly ordinals: readonly string[];
}

/** A corpus with its quotations and articles at hand. */
export interface Shelf {
  readonly corpus: Corpus;
  quotesOf(letter: string): readonly Quote[];
  /** The paragraph of the article that a fact stands in. */
  paragraphOf(source: Provenance): string;
  /** What was weighed before, by letter and event. */
  readonly known: WeakMap<Letter | CorpusEvent, Candidate>;
}

/** How much each text of an item counts: why a letter was written says most, the paragraph around least. */
const FIELD = { occasion: 2, quoted: 1.5, stated: 1, around: 0.25 } as const;
const MOST_AROUND = 600;

const shelves = new WeakMap<Corpus, Shelf>();

/** Lays a corpus out, once for as long as it is the same object. */
export function shelve(corpus: Corpus): Shelf {
  const shelf = shelves.get(corpus) ?? laidOut(corpus);
  shelves.set(corpus, shelf);
  return shelf;
}

function laidOut(corpus: Corpus): Shelf {
  const quotes = new Map<string, Quote[]>();
  for (const quote of corpus.quotes) {
    if (quote.letter === null) continue;
    const known = quotes.get(quote.letter);
    if (known) known.push(quote);
    else quotes.set(quote.letter, [quote]);
  }
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  return {
    corpus,
    known: new WeakMap(),
    quotesOf: (letter) => quotes.get(letter) ?? [],
    paragraphOf: ({ article: id, start }) => {
      const article = articles.get(id);
      const span = article?.paragraphs.find((one) => one.start <= start && start < one.end);
      if (!article || !span) return "";
      const from = Math.max(span.start, start - MOST_AROUND / 2);
      return article.text.slice(from, Math.min(span.end, from + MOST_AROUND));
    },
  };
}

const keysOf = (sources: readonly Provenance[]): string[] =>
  sources.flatMap(({ exact }) => keysIn(exact));

/** A letter as a candidate. */
export function letterCandidate(shelf: Shelf, letter: Letter): Candidate {
  const candidate = shelf.known.get(letter) ?? weighedLetter(shelf, letter);
  shelf.known.set(letter, candidate);
  return candidate;
}

function weighedLetter(shelf: Shelf, letter: Letter): Candidate {
  const { sender, recipient, occasion, evidence, sent, reported } = letter;
  const quoted = shelf.quotesOf(letter.id).map(({ source }) => source);
  const [why, words, stated] = [keysOf(occasion), keysOf(quoted), keysOf(evidence)];
  const around = evidence.slice(0, 2).flatMap((source) => keysIn(shelf.paragraphOf(source)));
  return {
    letter,
    event: null,
    people: [sender, recipient],
    days: daysOfAll([sent?.edtf, sent?.edtf.includes("..") === false ? undefined : reported?.edtf]),
    place: null,
    weighed: weighed([
      { keys: why, weight: FIELD.occasion },
      { keys: words, weight: FIELD.quoted },
      { keys: stated, weight: FIELD.stated },
      { keys: around, weight: FIELD.around },
    ]),
    stated: new Set([...why, ...words, ...stated]),
    ordinals: ordinalsIn(evidence.map(({ exact }) => exact).join(" ")),
  };
}

const KIND = { meeting: "summit", statement: "statement", appearance: "appearance" } as const;

/** An event as a candidate. */
export function eventCandidate(shelf: Shelf, event: CorpusEvent): Candidate {
  const candidate = shelf.known.get(event) ?? weighedEvent(shelf, event);
  shelf.known.set(event, candidate);
  return candidate;
}

function weighedEvent(shelf: Shelf, event: CorpusEvent): Candidate {
  const { people, place, date, source, kind } = event;
  const stated = [...keysIn(source.exact), KIND[kind]];
  return {
    letter: null,
    event,
    people,
    days: daysOfAll([date?.edtf]),
    place: place === null ? null : placeOf(place),
    weighed: weighed([
      { keys: stated, weight: FIELD.occasion },
      { keys: keysIn(shelf.paragraphOf(source)), weight: FIELD.around },
    ]),
    stated: new Set(stated),
    ordinals: [],
  };
}

/** A place that the table does not know stands for itself. */
function placeOf(place: string): PlaceClue {
  const [known] = placesIn(place, false);
  return known ?? { surface: place, start: 0, key: place, country: "", form: "town" };
}
