import type { Database, RowCounts } from "./database.ts";

/**
 * Up to so many rows a table is counted. Counting 50,000 takes Chromium 170 ms: of larger tables the first and the last
 * row are looked for, and that none comes after: that shows whether it was emptied or holds something else. What is lost
 * in its midst, whoever misses it reports (`lost`).
 */
const COUNTED = 1000;

async function hasRow(database: Database, name: string, at: number): Promise<boolean> {
  return (await database.table(name).where(":id").equals(at).count()) === 1;
}

async function tableHolds(database: Database, name: string, rows: number): Promise<boolean> {
  if (rows <= COUNTED) return (await database.table(name).count()) === rows;
  const places = [0, rows - 1, rows];
  const [first, last, more] = await Promise.all(places.map((at) => hasRow(database, name, at)));
  return first === true && last === true && more === false;
}

/** Whether the tables hold the rows that were put in. */
export async function holds(database: Database, rows: RowCounts): Promise<boolean> {
  const tables = Object.entries(rows).map(([name, count]) => tableHolds(database, name, count));
  return (await Promise.all(tables)).every(Boolean);
}

/** Whether all of the corpus is there: filled once, and no table lost since. */
export function isWhole(database: Database): Promise<boolean> {
  return database.transaction("r", database.tables, async () => {
    const filled = await database.filled.get("corpus");
    return filled?.id === "corpus" && holds(database, filled.rows);
  });
}

const LOST = "LostError";

/** The error of an answer that misses a row which was put in. */
export function lost(what: string): Error {
  return Object.assign(new Error(`${what} was lost`), { name: LOST });
}

/** Whether an answer failed since a row was lost. */
export function isLost(error: unknown): boolean {
  return error instanceof Error && error.name === LOST;
}
