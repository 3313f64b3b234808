import { type Database, databaseOf } from "#store/database.ts";
import { isWhole, lost } from "#store/whole.ts";
import type { Source } from "./source.ts";

const NAME = /^letterhead-corpus-\d+-(.+)$/;

/** As much of a table as is needed to read rows by their places. */
interface Table<T> {
  readonly name: string;
  bulkGet(places: number[]): PromiseLike<(T | undefined)[]>;
}

/** The rows at these places, in their order. */
async function rowsAt<T>(table: Table<T>, places: readonly number[]): Promise<T[]> {
  const rows = await table.bulkGet([...places]);
  return rows.map((row) => {
    if (row === undefined) throw lost(`a row of ${table.name}`);
    return row;
  });
}

async function sourceIn(database: Database, version: string): Promise<Source> {
  const { people, letters, statements, articles } = database;
  const [filled, rows] = await Promise.all([database.filled.get("corpus"), people.toArray()]);
  // As they were counted when they were put in: counting them anew is slow.
  const count = (table: Table<unknown>) => filled?.rows[table.name] ?? 0;
  return {
    version,
    people: rows.map(({ person }) => person),
    counts: { letters: count(letters), statements: count(statements), articles: count(articles) },
    letters: (places) => rowsAt(letters, places),
    statements: async (places) => (await rowsAt(statements, places)).map(({ quote }) => quote),
    articles: async (places) => (await rowsAt(articles, places)).map(({ article }) => article),
  };
}

/** The corpus as it lies in the store's database; null while none is whole, because it is still being filled. */
export async function storedSource(): Promise<Source | null> {
  const names = (await indexedDB.databases()).map(({ name }) => NAME.exec(name ?? "")?.[1]);
  for (const version of names) {
    if (version === undefined) continue;
    const database = databaseOf(version);
    if (await isWhole(database)) return sourceIn(database, version);
    database.close();
  }
  return null;
}
