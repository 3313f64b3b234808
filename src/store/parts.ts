import type { Corpus } from "#corpus/corpus.ts";
import type { Context } from "#corpus/dossier.ts";
import { besidesOf, chainOf, distinct, eventsAround, toldIn } from "./around.ts";
import { MOST, ofCard, ofPage, ofPerson, wantedBy } from "./candidates.ts";
import type { Database } from "./database.ts";
import { articlesFrom } from "./extracts.ts";
import type { ArticleRow, ConflictRow, EventRow, LetterRow, PersonRow } from "./rows.ts";
import type { Part } from "./shelf.ts";
import { type Filled, lost } from "./whole.ts";

/** Articles that passages on somebody without letters are taken from. */
const MOST_NAMING = 30;

interface Found {
  readonly people: readonly PersonRow[];
  readonly letters: readonly LetterRow[];
  readonly events: readonly EventRow[];
  readonly articles?: readonly ArticleRow[];
  readonly conflicts?: readonly ConflictRow[];
  /** The rows whose facts are to be weighed by the paragraphs around them. */
  readonly told?: readonly (LetterRow | EventRow)[];
}

const inOrder = <T extends { readonly order: number }>(rows: readonly T[]) =>
  rows.toSorted((a, b) => a.order - b.order);
const inPlace = <T extends { readonly at: number }>(rows: readonly T[]) =>
  rows.toSorted((a, b) => a.at - b.at);

/** Rows as the corpus that they are a part of; of articles that are told of but not there, the paragraphs that tell. */
function corpusOf({ format, version }: Filled, found: Found): Corpus {
  const { people, letters, events, articles = [], conflicts = [], told = [] } = found;
  const whole = new Set(articles.map(({ id }) => id));
  const extracts = told.flatMap((row) => row.told).filter(({ article }) => !whole.has(article));
  return {
    format,
    version,
    people: inPlace(people).map(({ person }) => person),
    articles: [...inPlace(articles).map(({ article }) => article), ...articlesFrom(extracts)],
    letters: inOrder(letters).map(({ letter }) => letter),
    quotes: inOrder(letters).flatMap(({ quotes }) => quotes),
    events: inOrder(events).map(({ event }) => event),
    conflicts: inPlace(conflicts).map(({ conflict }) => conflict),
  };
}

/** What was put in, once it is complete. */
export async function filledOf(database: Database): Promise<Filled> {
  const filled = await database.filled.get("corpus");
  if (filled?.id !== "corpus") throw lost("the record of what was filled");
  return filled;
}

/** What bears on a person in a context. */
export async function about(database: Database, id: string, context: Context): Promise<Part> {
  const filled = await filledOf(database);
  const wanted = { ...wantedBy(context), all: filled.rows["letters"] ?? 0 };
  const [people, letters, events] = await Promise.all([
    database.people.toArray(),
    ofCard(database.letters, id, wanted),
    ofPerson(database.events, id, wanted),
  ]);
  const person = people.find((one) => one.id === id);
  const own = letters.filter(({ letter }) => letter.sender === id || letter.recipient === id);
  if (own.length < Math.min(MOST, person?.letters ?? 0)) throw lost(`a letter of ${id}`);
  const naming = database.articles.where("named").equals(id).limit(MOST_NAMING);
  const articles = own.length > 0 ? [] : await naming.toArray();
  const told = [...letters, ...events];
  const all = !person || (own.length === person.letters && events.length < MOST);
  const totals = all ? null : { letters: person.letters, articles: person.articles };
  return { corpus: corpusOf(filled, { people, letters, events, articles, told }), totals };
}

/** What bears on a page; on nothing in particular where there is no context. */
export async function near(database: Database, context: Context | null): Promise<Part> {
  const [filled, people, letters, events] = await Promise.all([
    filledOf(database),
    database.people.toArray(),
    ofPage(database.letters, wantedBy(context)),
    ofPage(database.events, wantedBy(context)),
  ]);
  const told = [...letters, ...events];
  return { corpus: corpusOf(filled, { people, letters, events, told }), totals: null };
}

/** What belongs to a letter; everything but the people is empty where there is none with this id. */
export async function around(database: Database, id: string): Promise<Part> {
  const [filled, people, chain] = await Promise.all([
    filledOf(database),
    database.people.toArray(),
    chainOf(database, id),
  ]);
  const row = chain.find((row) => row.id === id);
  const none = { people, letters: [], events: [] };
  if (!row) return { corpus: corpusOf(filled, none), totals: null };
  const told = toldIn(row.letter);
  const [beside, articles, events, conflicts] = await Promise.all([
    besidesOf(database, row),
    database.articles.where("id").anyOf(told).toArray(),
    eventsAround(database, row.letter),
    database.conflicts.where("articles").anyOf(told).distinct().toArray(),
  ]);
  if (articles.length < told.length) throw lost(`an article that tells of the letter ${id}`);
  const letters = distinct([...chain, ...beside]);
  const found = { people, letters, events, articles, conflicts };
  return { corpus: corpusOf(filled, found), totals: null };
}

/** Letters by their ids, as far as there are such. */
export async function some(database: Database, ids: readonly string[]): Promise<Part> {
  const [filled, people, letters] = await Promise.all([
    filledOf(database),
    database.people.toArray(),
    database.letters.where("id").anyOf(ids).toArray(),
  ]);
  return { corpus: corpusOf(filled, { people, letters, events: [] }), totals: null };
}

/** The corpus as it was put in. */
export async function whole(database: Database): Promise<Corpus> {
  const [filled, people, letters, events, articles, conflicts, statements] = await Promise.all([
    filledOf(database),
    database.people.toArray(),
    database.letters.toArray(),
    database.events.toArray(),
    database.articles.toArray(),
    database.conflicts.toArray(),
    database.statements.toArray(),
  ]);
  const corpus = corpusOf(filled, { people, letters, events, articles, conflicts });
  return { ...corpus, quotes: [...corpus.quotes, ...statements.map(({ quote }) => quote)] };
}
