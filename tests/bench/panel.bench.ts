// From opening the panel to its first view being painted, with the bundled corpus and with generated ones; its code, its memory.
import type { Browser } from "webextension-polyfill";
import type { BrowserName } from "../tools/browsers.mjs";
import { until } from "../drive/until.ts";
import { type Beside, besidePages } from "./beside.ts";
import { benchBoth } from "./both.ts";
import { filesOfPage } from "./code.ts";
import { fillWith } from "./filled.ts";
import { heightOfList } from "./inside/scroll.ts";
import { median } from "./numbers.ts";
import { type OwnPage, type OwnPages, ownPages } from "./own-pages.ts";
import type { Row } from "./report.ts";
import { distOf } from "./side-by-side.ts";

const TURNS = 7;
const CODE = 90;
const MEMORY = 120;
/** No letter is drawn lower than this, in pixels: the list is complete when it is so high. */
const LOWEST = 40;

interface Size {
  readonly articles: number;
  readonly limit: number;
}

/** How many articles, and within how many milliseconds the panel is to be painted; 0 are the bundled ones. */
const SIZES: readonly Size[] = [
  { articles: 0, limit: 150 },
  { articles: 10_000, limit: 300 },
  { articles: 100_000, limit: 500 },
];

/**
 * When the first view's content was painted, since the page was asked for: the last time that something larger than all
 * before was drawn (largest contentful paint), once that is in a letter and nothing larger has come for a while.
 */
function painted(): Promise<number> {
  const [QUIET, PATIENCE] = [500, 30_000];
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("no letter was painted")), PATIENCE);
    let waiting = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { element } = entry as PerformanceEntry & { element: Element | null };
        clearTimeout(waiting);
        if (element?.closest('a[href^="#/letter/"], li'))
          waiting = setTimeout(() => resolve(entry.startTime), QUIET) as unknown as number;
      }
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });
}

interface Opening {
  /** Background stopped, beside a page that was read before. */
  readonly cold: number[];
  /** The same, with nothing kept of what was made ready then. */
  readonly bare: number[];
  /** Background awake. */
  readonly warm: number[];
  /** As cold, but no panel before has put anything into words. */
  readonly first: number[];
  readonly heap: number[];
}

/** What every opening needs: a browser, pages to open the panel beside, and a bird that sings in between. */
interface Stage {
  readonly pages: OwnPages;
  readonly beside: Beside;
  readonly sing: () => void;
}

/** Megabytes of a panel that lists all letters of a corpus; every second article has one. */
async function heapWithAllLetters(pages: OwnPages, articles: number): Promise<number> {
  const page = await pages.open(`${pages.panel}#/letters`);
  const isListed = async () =>
    (await page.evaluate(heightOfList)) >= (articles / 2) * LOWEST ? true : null;
  await until("all letters", isListed, 60_000);
  const heap = await page.heap();
  await page.close();
  return heap;
}

async function openOnce(pages: OwnPages): Promise<{ took: number; page: OwnPage }> {
  const page = await pages.open(pages.panel);
  return { took: await page.evaluate(painted), page };
}

/** Opens the panel for the first time beside a page, with the background stopped. */
async function openCold({ pages, beside }: Stage, lost: boolean) {
  const page = await beside.open(pages, lost);
  await pages.stopBackground();
  return { beside: page, ...(await openOnce(pages)) };
}

/** Lets the next panel find none of what those before it put into words. */
async function forgetWordings(): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Record<string, Browser>;
  await (browser ?? chrome)!.storage.session.remove("wordings");
}

async function openings(stage: Stage): Promise<Opening> {
  const taken: Opening = { cold: [], bare: [], warm: [], first: [], heap: [] };
  for (let turn = 0; turn < TURNS; turn++) {
    const bare = await openCold(stage, true);
    taken.bare.push(bare.took);
    await bare.page.close();
    await bare.beside.close();
    const cold = await openCold(stage, false);
    taken.cold.push(cold.took);
    taken.heap.push(await cold.page.heap());
    await cold.page.close();
    const warm = await openOnce(stage.pages);
    taken.warm.push(warm.took);
    await warm.page.evaluate(forgetWordings);
    await warm.page.close();
    await cold.beside.close();
    const first = await openCold(stage, false);
    taken.first.push(first.took);
    await first.page.close();
    await first.beside.close();
    stage.sing();
  }
  return taken;
}

const spread = (taken: readonly number[]) =>
  `fastest ${Math.min(...taken).toFixed(0)}, all ${taken.map((ms) => ms.toFixed(0)).join(" ")}`;

async function rowsOfSize(name: BrowserName, stage: Stage, size: Size): Promise<Row[]> {
  const { pages } = stage;
  const { articles, limit } = size;
  const filling = articles === 0 ? null : await fillWith(pages, { seed: 7, articles });
  const { cold, bare, warm, first, heap } = await openings(stage);
  const listed = await heapWithAllLetters(pages, articles);
  const corpus = articles === 0 ? "bundled corpus" : `${articles.toLocaleString("en")} articles`;
  const filled = filling === null ? "" : `; filled in ${(filling / 1000).toFixed(0)} s`;
  const note = `background stopped, first time beside a page; ${spread(cold)}${filled}`;
  const memory = { note: pages.heapIs, ...(pages.heapIsPage ? { limit: MEMORY } : {}) };
  const opening = `${name}: open → painted, ms, ${corpus}`;
  return [
    { measure: opening, value: median(cold), limit, note },
    {
      measure: `${opening}, nothing put into words before`,
      value: median(first),
      note: spread(first),
    },
    { measure: `${opening}, nothing made ready`, value: median(bare), note: spread(bare) },
    { measure: `${opening}, background awake`, value: median(warm), note: spread(warm) },
    { measure: `${name}: memory, MB, ${corpus}`, value: median(heap), ...memory },
    { measure: `${name}: memory with all letters listed`, value: listed, ...memory },
  ];
}

async function rowsOf(name: BrowserName, bird: { sing(): void }): Promise<Row[]> {
  const dist = distOf(name);
  const pages = await ownPages(name, dist);
  const beside = await besidePages();
  const rows: Row[] = [];
  try {
    const stage = { pages, beside, sing: bird.sing };
    for (const size of SIZES) rows.push(...(await rowsOfSize(name, stage, size)));
  } finally {
    await pages.close();
    await beside.close();
  }
  const { bytes, files } = filesOfPage(dist, pages.panel);
  const code = { value: bytes / 1000, limit: CODE, note: files.join(" + ") };
  return [...rows, { measure: `${name}: panel’s code, kB gzip`, ...code }];
}

/** Prints and writes what opening the panel costs. Resolves to the exit code. */
export function main(only: string[]): Promise<number> {
  return benchBoth("panel", only, rowsOf);
}
