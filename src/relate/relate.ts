import type { Corpus } from "#corpus/corpus.ts";
import type { Context, Dossier, RelatedEvent, RelatedLetter } from "#corpus/dossier.ts";
import type { CorpusEvent } from "#corpus/event.ts";
import { compareDates } from "#corpus/edtf.ts";
import type { Letter } from "#corpus/letter.ts";
import type { Person } from "#corpus/person.ts";
import { passagesOn } from "./passages.ts";
import { type Query, type Ranked, rank } from "./rank.ts";
import { terms } from "./terms.ts";
import { entry } from "./weigh.ts";

const MOST_LETTERS = 3;
const MOST_EVENTS = 3;

function quotesOf(corpus: Corpus, letter: Letter) {
  return corpus.quotes.filter((quote) => quote.letter === letter.id);
}

/** What a letter speaks in: its occasion and quotations count twice, since its evidence repeats names and titles. */
function letterText(corpus: Corpus, letter: Letter): string {
  const telling = [...letter.occasion, ...quotesOf(corpus, letter).map(({ source }) => source)];
  return [...telling, ...telling, ...letter.evidence].map(({ exact }) => exact).join("\n");
}

function letterEntry(corpus: Corpus, letter: Letter) {
  return entry(letter, terms(letterText(corpus, letter)), [letter.sender, letter.recipient]);
}

function eventEntry(event: CorpusEvent) {
  return entry(event, terms(`${event.source.exact} ${event.place ?? ""}`), event.people);
}

function asRelated(corpus: Corpus, { item, reasons }: Ranked<Letter>): RelatedLetter {
  return { letter: item, quotes: quotesOf(corpus, item), reasons };
}

function namesIn(corpus: Corpus): Set<string> {
  const names = corpus.people.flatMap(({ name, short }) => terms(`${name} ${short}`));
  return new Set(names.map(({ folded }) => folded));
}

/** The letters of the corpus that bear on a context, best first, all of them. */
export function relateLetters(corpus: Corpus, context: Context): RelatedLetter[] {
  const entries = latestFirst(corpus.letters).map((letter) => letterEntry(corpus, letter));
  return rank(entries, { context, about: null, names: namesIn(corpus) }).map((ranked) =>
    asRelated(corpus, ranked),
  );
}

/** The people that letters and events name. */
export function peopleOf(
  corpus: Corpus,
  letters: readonly Letter[],
  events: readonly CorpusEvent[],
): Person[] {
  const ids = new Set([
    ...letters.flatMap(({ sender, recipient }) => [sender, recipient]),
    ...events.flatMap(({ people }) => people),
  ]);
  return corpus.people.filter(({ id }) => ids.has(id));
}

/** The latest first: the order of what nothing else puts in order. */
function latestFirst(letters: readonly Letter[]): Letter[] {
  const date = (letter: Letter) => letter.sent?.edtf ?? letter.reported?.edtf ?? "0000";
  return letters.toSorted((a, b) => compareDates(date(b), date(a)));
}

function lettersFor(corpus: Corpus, query: Query): RelatedLetter[] {
  const own = corpus.letters.filter(
    ({ sender, recipient }) => sender === query.about || recipient === query.about,
  );
  const entries = latestFirst(own).map((letter) => letterEntry(corpus, letter));
  return rank(entries, query).map((ranked) => asRelated(corpus, ranked));
}

function eventsFor(corpus: Corpus, query: Query): RelatedEvent[] {
  const own = corpus.events.filter(({ people }) => people.includes(query.about ?? ""));
  return rank(own.map(eventEntry), query).map(({ item, reasons }) => ({ event: item, reasons }));
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

/** The dossier of a person for a context. Null when the corpus does not know the person. */
export function relate(corpus: Corpus, id: string, context: Context): Dossier | null {
  const person = corpus.people.find((one) => one.id === id);
  if (!person) return null;
  const query = { context, about: id, names: namesIn(corpus) };
  const letters = lettersFor(corpus, query);
  const events = eventsFor(corpus, query).slice(0, MOST_EVENTS);
  const shown = letters.slice(0, MOST_LETTERS);
  return {
    person,
    people: peopleOf(
      corpus,
      shown.map(({ letter }) => letter),
      events.map(({ event }) => event),
    ),
    letterCount: letters.length,
    articleCount: articlesNaming(letters, events),
    letters: shown,
    events,
    passages:
      letters.length > 0
        ? []
        : passagesOn(
            corpus,
            person,
            events.map(({ event }) => event.source),
          ),
  };
}
