import Dexie, { type EntityTable, type Table } from "dexie";
import type { Article } from "#corpus/article.ts";
import type { Corpus } from "#corpus/corpus.ts";
import type { Conflict, CorpusEvent } from "#corpus/event.ts";
import type { Letter } from "#corpus/letter.ts";
import type { Person } from "#corpus/person.ts";
import type { Quote } from "#corpus/quote.ts";

const PREFIX = "letterhead-corpus-";

/** Written last in the filling transaction: what was put in, to be held against what is there. */
export interface Filled {
  readonly id: "corpus";
  /** How many rows each table got. */
  readonly rows: Readonly<Record<string, number>>;
  readonly format: Corpus["format"];
  readonly version: string;
}

/** The tables of one version of the corpus. */
export type Database = Dexie & {
  filled: EntityTable<Filled, "id">;
  people: EntityTable<Person, "id">;
  articles: EntityTable<Article, "id">;
  letters: EntityTable<Letter, "id">;
  quotes: EntityTable<Quote, "id">;
  events: EntityTable<CorpusEvent, "id">;
  conflicts: Table<Conflict, number>;
};

/** The database of a corpus version. Each version has its own: filling a new one and dropping the old is faster and safer than migrating. */
export function databaseOf(version: string): Database {
  const database = new Dexie(PREFIX + version) as Database;
  database.version(1).stores({
    filled: "id",
    people: "id",
    articles: "id",
    letters: "id, sender, recipient",
    quotes: "id, letter",
    events: "id, *people",
    conflicts: "++",
  });
  return database;
}

/** Drops the databases of all other versions. */
export async function dropOthers(version: string): Promise<void> {
  const names = await Dexie.getDatabaseNames();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== PREFIX + version);
  await Promise.all(old.map((name) => Dexie.delete(name)));
}
