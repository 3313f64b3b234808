import type { BrowserName } from "../tools/browsers.mjs";
import { canary } from "./canary.ts";
import { takePrecedence } from "./precedence.ts";
import { type Row, report } from "./report.ts";

type RowsOf = (browser: BrowserName, bird: { sing(): void }) => Promise<Row[]>;

/** Takes the rows of a bench in both browsers, or in `only` those named, prints and writes them. Resolves to the exit code. */
export async function benchBoth(bench: string, only: string[], rowsOf: RowsOf): Promise<number> {
  takePrecedence();
  const bird = canary();
  const rows: Row[] = [];
  for (const browser of ["chromium", "firefox"] as const)
    if (only.length === 0 || only.includes(browser)) rows.push(...(await rowsOf(browser, bird)));
  const { verdict, spread } = bird.verdict();
  report(bench, rows, { spread });
  console.log(verdict);
  return 0;
}
