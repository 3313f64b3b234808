// What we cost pages that never stand still: a list that grows, a ticker, a virtual list.
import type { Page as Tab } from "puppeteer-core";
import type { BrowserName } from "../tools/browsers.mjs";
import { benchBoth } from "./both.ts";
import { workDuring } from "./chromium-work.ts";
import { quantile } from "./numbers.ts";
import { appending, recycling, ticking } from "./pages/synthetic.ts";
import type { Row } from "./report.ts";
import { serve } from "./serve.ts";
import { marked, type Pair, sideBySide } from "./side-by-side.ts";

const DURING = 2500;
const ROUNDS = 5;

const PAGES = [
  { page: appending, what: "list that appends 200 articles/s", limit: 1.35 },
  { page: ticking, what: "ticker at the pace of the screen", limit: 1.5 },
  { page: recycling, what: "virtual list in motion", limit: 1.35 },
];

const turns = (tab: Tab) => tab.evaluate(() => globalThis.turns);

/** Milliseconds of the main thread for each turn of the page, so that a busy machine that drops frames does us no favour. */
async function workPerTurn(tab: Tab, withUs: boolean): Promise<number> {
  await marked(tab, withUs);
  const before = await turns(tab);
  const work = await workDuring(tab, DURING);
  return work / ((await turns(tab)) - before);
}

/** The 95th percentile of the time between two frames: all that Firefox lets be known. */
async function slowFrame(tab: Tab, withUs: boolean): Promise<number> {
  await marked(tab, withUs);
  const gaps = await tab.evaluate(async (during: number) => {
    const times: number[] = [];
    const end = performance.now() + during;
    while (performance.now() < end)
      times.push(await new Promise((resolve) => requestAnimationFrame(resolve)));
    return times.slice(1).map((time, at) => time - times[at]!);
  }, DURING);
  return quantile(gaps, 0.95);
}

const noted = ({ withUs, without }: Pair, unit: string) =>
  `${withUs.toFixed(2)} against ${without.toFixed(2)} ${unit}`;

async function rowsOf(name: BrowserName, bird: { sing(): void }): Promise<Row[]> {
  const site = await serve(PAGES.map(({ page }) => page));
  const sides = await sideBySide(name);
  const rows: Row[] = [];
  try {
    for (const { page, what, limit } of PAGES) {
      bird.sing();
      const url = `${site.url}/churn/${page.name}`;
      if (name === "chromium") {
        const pair = await sides.take(url, ROUNDS, workPerTurn);
        rows.push({
          measure: `${name}: ${what}, main thread ÷ without`,
          value: pair.ratio,
          limit,
          note: noted(pair, "ms a turn"),
        });
      }
      const frames = await sides.take(url, name === "chromium" ? 2 : ROUNDS, slowFrame);
      rows.push({
        measure: `${name}: ${what}, slow frames ÷ without`,
        value: frames.ratio,
        note: noted(frames, "ms, 95th percentile"),
      });
    }
    return rows;
  } finally {
    await sides.close();
    await site.close();
  }
}

/** Prints and writes the ratios. Resolves to the exit code. */
export async function main(only: string[] = []): Promise<number> {
  return benchBoth("churn", only, rowsOf);
}
