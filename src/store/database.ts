import Dexie, { type Table } from "dexie";
import { databaseName, isCorpus } from "./family.ts";
import type {
  ArticleRow,
  ConflictRow,
  EventRow,
  LetterRow,
  LinesRow,
  PersonRow,
  StatementRow,
} from "./rows.ts";
import { type Count, type Filled, type Filling, wholeOf } from "./whole.ts";

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
  const database = new Dexie(databaseName(version)) as Database;
  database.version(1).stores(TABLES);
  return database;
}

/** Counts in a database, within the transaction under way. */
export function countIn(database: Database): Count {
  return (name, at) => {
    const table = database.table(name);
    return at === undefined ? table.count() : table.where(":id").equals(at).count();
  };
}

/** Whether all of the corpus is in a database. */
export function isWhole(database: Database): Promise<boolean> {
  return database.transaction("r", database.tables, async () => {
    const filled = await database.filled.get("corpus");
    return (await wholeOf(filled, countIn(database))) !== null;
  });
}

/** Drops the databases of all other versions and of earlier layouts. */
export async function dropOthers(version: string): Promise<void> {
  const names = await Dexie.getDatabaseNames();
  const old = names.filter((name) => isCorpus(name) && name !== databaseName(version));
  await Promise.all(old.map((name) => Dexie.delete(name)));
}
