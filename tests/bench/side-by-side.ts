import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser, Page as Tab } from "puppeteer-core";
import type { BrowserName } from "../tools/browsers.mjs";
import { browse } from "./browse.ts";
import { DIST } from "./dist.ts";
import { median } from "./numbers.ts";

/** One figure, taken in turn in a browser with us and in one without; medians. */
export interface Pair {
  readonly withUs: number;
  readonly without: number;
  readonly ratio: number;
}

/** Two browsers side by side, one of them with the built extension. */
export interface Sides {
  /** Opens the address in a fresh tab of either browser in turn, and takes a figure there. */
  take(
    url: string,
    rounds: number,
    figure: (tab: Tab, withUs: boolean) => Promise<number>,
  ): Promise<Pair>;
  close(): Promise<void>;
}

/** The folder of the built extension. */
export function distOf(name: BrowserName): string {
  const dist = resolve(DIST, name === "firefox" ? "firefox" : "chrome");
  if (!existsSync(dist)) throw new Error(`${dist} is missing: npm run build`);
  return dist;
}

async function once(
  browser: Browser,
  url: string,
  figure: (tab: Tab) => Promise<number>,
): Promise<number> {
  const tab = await browser.newPage();
  try {
    await tab.goto(url, { waitUntil: "load" });
    return await figure(tab);
  } finally {
    await tab.close();
  }
}

/** Starts both browsers. `rival` is what the other one carries: nothing, unless the folder of an extension is given. */
export async function sideBySide(name: BrowserName, rival: string | null = null): Promise<Sides> {
  const [ours, other] = [await browse(name, distOf(name)), await browse(name, rival)];
  return {
    async take(url, rounds, figure) {
      const figures = { ours: [] as number[], other: [] as number[] };
      for (let round = 0; round < rounds; round++) {
        figures.ours.push(await once(ours, url, (tab) => figure(tab, true)));
        figures.other.push(await once(other, url, (tab) => figure(tab, false)));
      }
      const [withUs, without] = [median(figures.ours), median(figures.other)];
      return { withUs, without, ratio: withUs / without };
    },
    async close() {
      await ours.close();
      await other.close();
    },
  };
}

/** Waits until the page is marked, where we are, and for as long as that takes at most where we are not. */
export async function marked(tab: Tab, withUs: boolean): Promise<void> {
  if (withUs) await tab.waitForFunction(() => CSS.highlights.size > 0, { polling: 50 });
  await new Promise((done) => setTimeout(done, 1500));
}
