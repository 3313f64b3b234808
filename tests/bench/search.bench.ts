// How long a reader waits for what is found, as it is typed: a store of generated articles, the worker and its index as they ship.
import { type Drive, launch, type PanelView } from "../drive/drive.ts";
import { until } from "../drive/until.ts";
import { benchBoth } from "./both.ts";
import { median, quantile } from "./numbers.ts";
import type { Row } from "./report.ts";
import { buildSearchBench } from "./search/build.ts";
import type { BenchPage } from "./search/page.ts";

const SIZES = [3, 10_000, 100_000];
/** At the 95th percentile, with the largest corpus, in milliseconds. */
const LIMIT = 50;
const PATIENCE = 900_000;

/** What readers might type: names, mistakes, filters, phrases, another script. */
const TYPED = [
  "letter from kim to putin",
  "presidnet moon sumit",
  "from:kim to:putin 2012",
  'harbour treaty "of the"',
  "Ким railway -market",
  "with:moon after:2010 fishery",
];

declare const bench: BenchPage;

async function fillAndBuild(panel: PanelView, articles: number): Promise<number> {
  await panel.evaluate((count: number) => bench.fill(count), articles);
  await until(
    "the store to be filled",
    async () => {
      const [filled, trouble] = await panel.evaluate(() => [bench.filled, bench.trouble] as const);
      if (trouble !== "") throw new Error(trouble);
      return filled === 1 ? true : null;
    },
    PATIENCE,
  );
  const start = performance.now();
  await panel.evaluate(() => bench.open());
  await until(
    "the index",
    async () => {
      const state = await panel.evaluate(() => ({ ...bench.state, people: null }));
      if (state.stage === "failed") throw new Error(state.why);
      return state.stage === "ready" ? true : null;
    },
    PATIENCE,
  );
  return (performance.now() - start) / 1000;
}

/** The panel's page anew: nothing of what was asked before is still there. */
async function reloaded(drive: Drive, panel: PanelView): Promise<PanelView> {
  await panel.evaluate(() => void setTimeout(() => location.reload(), 0));
  const isNew = async () => {
    const fresh = await drive.currentPanel();
    const state = await fresh?.evaluate(() => bench.state).catch(() => "gone");
    return fresh && state === null ? fresh : null;
  };
  return until("the page to be loaded anew", isNew);
}

async function measure(drive: Drive, articles: number, sing: () => void): Promise<Row[]> {
  const panel = await drive.waitForPanel(PATIENCE);
  const built = await fillAndBuild(panel, articles);
  const anew = await reloaded(drive, panel);
  const cold = await anew.evaluate(() => bench.ask("summit kim"));
  const times: number[] = [];
  for (const text of TYPED) {
    sing();
    times.push(...(await anew.evaluate((typed: string) => bench.type(typed), text)));
  }
  const kept = await anew.evaluate(() => bench.kept());
  const atHand = await anew.evaluate(() => bench.atHand());
  const name = `${drive.name}, ${articles} articles`;
  const isLargest = articles === Math.max(...SIZES);
  return [
    { measure: `${name}: making the index, s`, value: built },
    { measure: `${name}: on disk, MB`, value: kept / 1e6 },
    { measure: `${name}: in memory, MB`, value: atHand / 1e6 },
    { measure: `${name}: first answer of a new page, worker included, ms`, value: cold },
    { measure: `${name}: a letter typed → answer, median, ms`, value: median(times) },
    {
      measure: `${name}: the same, 95th percentile, ms`,
      value: quantile(times, 0.95),
      ...(isLargest ? { limit: LIMIT } : {}),
    },
  ];
}

/** Arguments: the browsers, and the numbers of articles; all of them where none is named. Resolves to the exit code. */
export async function main(args: string[]): Promise<number> {
  const dist = await buildSearchBench();
  const sizes = args.map(Number).filter((size) => size > 0);
  const browsers = args.filter((arg) => !(Number(arg) > 0));
  return benchBoth("search", browsers, async (browser, bird) => {
    const rows: Row[] = [];
    for (const articles of sizes.length > 0 ? sizes : SIZES) {
      const drive = await launch(browser, { dist });
      try {
        rows.push(...(await measure(drive, articles, () => bird.sing())));
      } finally {
        await drive.close();
      }
    }
    return rows;
  });
}
