import type { Table } from "dexie";
import type { LetterLines } from "#corpus/line.ts";
import type { Database } from "./database.ts";
import { filledOf } from "./parts.ts";
import { STRETCH } from "./stretch.ts";
import { lost } from "./whole.ts";

/** The rows of a table from a place on, `most` of them. */
export async function page<T>(
  database: Database,
  table: Table<T, number>,
  { from, most }: { from: number; most: number },
): Promise<T[]> {
  const { rows } = await filledOf(database);
  const rest = Math.max(0, (rows[table.name] ?? 0) - from);
  const found = await table.where(":id").aboveOrEqual(from).limit(most).toArray();
  if (found.length < Math.min(rest, most)) throw lost(`a row of ${table.name}`);
  return found;
}

/** All letters as lines, the latest first: `most` of them, from the one at `from`. */
export async function linesOf(
  database: Database,
  from: number,
  most: number,
): Promise<LetterLines> {
  const [{ rows }, people, packed] = await Promise.all([
    filledOf(database),
    database.people.toArray(),
    database.lines
      .where("from")
      .between(from - STRETCH, from + most, false, false)
      .toArray(),
  ]);
  const total = rows["letters"] ?? 0;
  const begin = packed[0]?.from ?? 0;
  const lines = packed.flatMap((row) => row.lines).slice(from - begin, from - begin + most);
  if (lines.length < Math.min(most, Math.max(0, total - from))) throw lost("a stretch of letters");
  return {
    people: people.filter(({ letters }) => letters > 0).map(({ person }) => person),
    total,
    lines,
  };
}
