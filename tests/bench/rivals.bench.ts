// The same work, done by what people use for it.
import { createRequire } from "node:module";
import type { BrowserName } from "../tools/browsers.mjs";
import { browse } from "./browse.ts";
import { benchBoth } from "./both.ts";
import { buildContenders } from "./extension.ts";
import { median } from "./numbers.ts";
import { pagesToRead } from "./pages/reading.ts";
import { race, type Raced, ratio } from "./race.ts";
import type { Row } from "./report.ts";
import { serve } from "./serve.ts";

const RIVALS = [
  {
    who: "mark-regexp",
    what: "mark.js as one regexp",
    pages: 16,
    rounds: 3,
    least: { chromium: 6, firefox: 4 },
  },
  {
    who: "mark-keywords",
    what: "mark.js with keywords",
    pages: 5,
    rounds: 1,
    least: { chromium: 100, firefox: 100 },
  },
];

function isInstalled(): boolean {
  try {
    return createRequire(import.meta.url).resolve("mark.js") !== "";
  } catch {
    return false;
  }
}

async function rowsOf(name: BrowserName, bird: { sing(): void }): Promise<Row[]> {
  const { pages, kind } = pagesToRead(16);
  const site = await serve(pages);
  const browser = await browse(
    name,
    await buildContenders(["ours", ...RIVALS.map(({ who }) => who)]),
  );
  const rows: Row[] = [];
  try {
    const tab = await browser.newPage();
    for (const { who, what, pages: most, rounds, least } of RIVALS) {
      const raced: Raced[] = [];
      for (const page of pages.slice(0, most)) {
        bird.sing();
        raced.push(await race(tab, site.url, page, { contenders: ["ours", who], rounds }));
      }
      const value = median(raced.map((page) => ratio(page, who, "ours")));
      rows.push({
        measure: `${name}: ${what} ÷ ours`,
        value,
        limit: least[name],
        least: true,
        note: `${raced.length} ${kind}`,
      });
    }
    return rows;
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Prints and writes the ratios. Resolves to the exit code. */
export async function main(only: string[] = []): Promise<number> {
  if (!isInstalled()) {
    console.log("mark.js not installed: npm install --save-dev mark.js");
    return 0;
  }
  return benchBoth("rivals", only, rowsOf);
}
