// From opening the panel to its first view being painted, with the bundled corpus and with generated ones; its code, its memory.
import type { BrowserName } from "../tools/browsers.mjs";
import { until } from "../drive/until.ts";
import { benchBoth } from "./both.ts";
import { filesOfPage } from "./code.ts";
import { fillWith } from "./filled.ts";
import { heightOfList } from "./inside/scroll.ts";
import { median } from "./numbers.ts";
import { type OwnPage, type OwnPages, ownPages } from "./own-pages.ts";
import type { Row } from "./report.ts";
import { serve } from "./serve.ts";
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

/** The page beside the panel: it names two of our people, so that the first view has letters to weigh. */
const BESIDE = `<!doctype html><title>Talks on the harvest</title><p>Kim Jong Un has thanked Moon Jae-in for the school
and the new railway, officials said, while Vladimir Putin spoke of the harvest in the northern province.</p>`;

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
  readonly cold: number[];
  readonly warm: number[];
  readonly heap: number[];
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

async function openings(pages: OwnPages, sing: () => void): Promise<Opening> {
  const taken: Opening = { cold: [], warm: [], heap: [] };
  for (let turn = 0; turn < TURNS; turn++) {
    await pages.stopBackground();
    const cold = await openOnce(pages);
    taken.cold.push(cold.took);
    taken.heap.push(await cold.page.heap());
    await cold.page.close();
    const warm = await openOnce(pages);
    taken.warm.push(warm.took);
    await warm.page.close();
    sing();
  }
  return taken;
}

async function rowsOfSize(name: BrowserName, pages: OwnPages, size: Size, sing: () => void) {
  const { articles, limit } = size;
  const filling = articles === 0 ? null : await fillWith(pages, { seed: 7, articles });
  const { cold, warm, heap } = await openings(pages, sing);
  const listed = await heapWithAllLetters(pages, articles);
  const corpus = articles === 0 ? "bundled corpus" : `${articles.toLocaleString("en")} articles`;
  const each = cold.map((ms) => ms.toFixed(0)).join(" ");
  const filled = filling === null ? "" : `; filled in ${(filling / 1000).toFixed(0)} s`;
  const note = `background stopped; fastest ${Math.min(...cold).toFixed(0)}, all ${each}${filled}`;
  const memory = { note: pages.heapIs, ...(pages.heapIsPage ? { limit: MEMORY } : {}) };
  const opening = `${name}: open → painted, ms, ${corpus}`;
  return [
    { measure: opening, value: median(cold), limit, note },
    { measure: `${opening}, background awake`, value: median(warm) },
    { measure: `${name}: memory, MB, ${corpus}`, value: median(heap), ...memory },
    { measure: `${name}: memory with all letters listed`, value: listed, ...memory },
  ];
}

async function rowsOf(name: BrowserName, bird: { sing(): void }): Promise<Row[]> {
  const dist = distOf(name);
  const pages = await ownPages(name, dist);
  const site = await serve([{ name: "beside", body: () => BESIDE }]);
  const rows: Row[] = [];
  try {
    await pages.open(`${site.url}/beside`);
    for (const size of SIZES) rows.push(...(await rowsOfSize(name, pages, size, bird.sing)));
  } finally {
    await pages.close();
    await site.close();
  }
  const { bytes, files } = filesOfPage(dist, pages.panel);
  const code = { value: bytes / 1000, limit: CODE, note: files.join(" + ") };
  return [...rows, { measure: `${name}: panel’s code, kB gzip`, ...code }];
}

/** Prints and writes what opening the panel costs. Resolves to the exit code. */
export function main(only: string[]): Promise<number> {
  return benchBoth("panel", only, rowsOf);
}
