import type { Corpus } from "#corpus/corpus.ts";

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

/** Counts the rows of a table: all of them, or, where a place is named, those at it. Works within one transaction. */
export type Count = (table: string, at?: number) => PromiseLike<number>;

/**
 * Up to so many rows a table is counted. Counting 50,000 takes Chromium 170 ms: of larger tables the first and the last
 * row are looked for, and that none comes after: that shows whether it was emptied or holds something else. What is lost
 * in its midst, whoever misses it reports (`lost`).
 */
const COUNTED = 1000;

async function tableHolds(count: Count, name: string, rows: number): Promise<boolean> {
  if (rows <= COUNTED) return (await count(name)) === rows;
  const places = [0, rows - 1, rows];
  const [first, last, more] = await Promise.all(places.map((at) => count(name, at)));
  return first === 1 && last === 1 && more === 0;
}

/** Whether the tables hold the rows that were put in. */
export async function holds(count: Count, rows: RowCounts): Promise<boolean> {
  const tables = Object.entries(rows).map(([name, put]) => tableHolds(count, name, put));
  return (await Promise.all(tables)).every(Boolean);
}

/** What was put in, if all of the corpus is there: filled once, and no table lost since; else null. */
export async function wholeOf(
  filled: Filled | Filling | undefined,
  count: Count,
): Promise<Filled | null> {
  return filled?.id === "corpus" && (await holds(count, filled.rows)) ? filled : null;
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
