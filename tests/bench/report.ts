import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DIST } from "./dist.ts";

/** One measure: what was found, and what was to be reached, where that is a number. */
export interface Row {
  readonly measure: string;
  readonly value: number;
  readonly limit?: number;
  /** The limit is a least, not a most. */
  readonly least?: boolean;
  readonly note?: string;
}

function judge({ value, limit, least }: Row): string {
  if (limit === undefined) return "";
  return (least ? value >= limit : value <= limit) ? "reached" : "NOT REACHED";
}

/** Prints the measures as a table and writes them, with all there is to know of the run, beside the build. */
export function report(name: string, rows: readonly Row[], more: object): void {
  console.table(
    rows.map((row) => ({
      measure: row.measure,
      value: Number(row.value.toFixed(row.value < 100 ? 2 : 0)),
      limit: row.limit === undefined ? "" : `${row.least ? "≥" : "≤"} ${row.limit}`,
      "": judge(row),
      note: row.note ?? "",
    })),
  );
  const folder = join(DIST, "bench");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ rows, ...more }, null, 1)}\n`);
}
