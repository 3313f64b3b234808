import Dexie, { type Table } from "dexie";
import type { Corpus } from "#corpus/corpus.ts";
import type {
  ArticleRow,
  ConflictRow,
  EventRow,
  LetterRow,
  LinesRow,
  PersonRow,
  StatementRow,
} from "./rows.ts";

const FAMILY = "letterhead-corpus-";

/** The number says which tables there are. Other tables, another number: no database is ever migrated. */
const PREFIX = `${FAMILY}2-`;

/** How many rows each table got, by the table's name. */
export type RowCounts = Readonly<Record<string, number>>;

/** Written last: what was put in, to be held against what is there. */
export interface Filled {
  readonly id: "corpus";
  readonly rows: RowCounts;
  readonly format: Corpus["format"];
  readonly version: string;
}

/** How far a filling in several transactions has come; gone once `Filled` is written. */
export interface Filling {
  readonly id: "filling";
  /** The stretch to put in next. */
  readonly next: number;
  readonly rows: RowCounts;
}

/** The tables of one version of the corpus. */
export type Database = Dexie & {
  filled: Table<Filled | Filling, string>;
  people: Table<PersonRow, number>;
  articles: Table<ArticleRow, number>;
  letters: Table<LetterRow, number>;
  statements: Table<StatementRow, number>;
  events: Table<EventRow, number>;
  conflicts: Table<ConflictRow, number>;
  lines: Table<LinesRow, number>;
};

/** Every row's key is its place, `at`, from 0 without a gap: pages are ranges, and a lost end shows without counting. */
const TABLES = {
  filled: "id",
  people: "at, &id",
  // named: the articles that name a person who has no letters, for the passages of a card.
  articles: "at, &id, *named",
  // of: [person, age], a person's letters from the latest. pairs: [person, person, age], those between two people.
  // letter.replyTo: the answers to a letter.
  letters: "at, &id, *of, *pairs, letter.replyTo",
  statements: "at",
  // of, pairs: as for letters. when: [person, month], what happened to somebody at a time. article: what an article tells.
  events: "at, *of, *pairs, *when, article",
  // articles: the contradictions that an article has a part in.
  conflicts: "at, *articles",
  // from: the place of the first letter in a row of lines.
  lines: "at, from",
};

/** The database of a corpus version. Each version has its own: filling a new one and dropping the old is faster and safer than migrating. */
export function databaseOf(version: string): Database {
  const database = new Dexie(PREFIX + version) as Database;
  database.version(1).stores(TABLES);
  return database;
}

/** Drops the databases of all other versions and of earlier layouts. */
export async function dropOthers(version: string): Promise<void> {
  const names = await Dexie.getDatabaseNames();
  const old = names.filter((name) => name.startsWith(FAMILY) && name !== PREFIX + version);
  await Promise.all(old.map((name) => Dexie.delete(name)));
}
