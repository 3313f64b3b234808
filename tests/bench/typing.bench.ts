// What we cost a writer, and a page with ten thousand names that inserts and removes.
import type { Page as Tab } from "puppeteer-core";
import type { BrowserName } from "../tools/browsers.mjs";
import { benchBoth } from "./both.ts";
import { median } from "./numbers.ts";
import { named, writing } from "./pages/synthetic.ts";
import type { Row } from "./report.ts";
import { serve } from "./serve.ts";
import { marked, type Pair, sideBySide } from "./side-by-side.ts";
import { tinyExtension } from "./tiny.ts";

const ROUNDS = 7;

/** The least that whoever must hear of what a page adds can cost it: the browser's own notes of every change, which nobody reads. */
const WATCH =
  "new MutationObserver(() => {}).observe(document, { childList: true, characterData: true, subtree: true });";
const TEXT = "Vladimir Putin wrote to nobody about the harbour, and Kim to no one.";

/** Milliseconds from a key to the end of the frame that shows its letter; median over a line of text. */
async function keyToPaint(tab: Tab, withUs: boolean): Promise<number> {
  await marked(tab, withUs);
  await tab.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { times });
    const afterPaint = (then: () => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", then);
        port1.start();
        port2.postMessage(null);
      });
    const note = ({ timeStamp }: Event) =>
      afterPaint(() => times.push(performance.now() - timeStamp));
    document.querySelector("#editor")!.addEventListener("keydown", note);
  });
  await tab.click("#editor");
  await tab.keyboard.type(TEXT, { delay: 40 });
  const times = await tab.evaluate(() => (globalThis as unknown as { times: number[] }).times);
  return median(times);
}

/** Milliseconds that 2,000 inserts and removals take, and what follows from them before the page may go on. */
async function insertsAndRemovals(tab: Tab, withUs: boolean): Promise<number> {
  await marked(tab, withUs);
  return tab.evaluate(async () => {
    const ground = document.querySelector("#ground")!;
    const next = () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", resolve);
        port1.start();
        port2.postMessage(null);
      });
    const start = performance.now();
    for (let turn = 0; turn < 2000; turn++) {
      const line = document.createElement("p");
      line.textContent = `The ${turn}th line names nobody.`;
      ground.append(line);
      if (turn % 2) line.remove();
      else line.previousSibling?.remove();
    }
    await next();
    return performance.now() - start;
  });
}

const FIGURES = [
  { page: writing, what: "key → paint in an editor, ÷ without", figure: keyToPaint, rival: null },
  {
    page: named,
    what: "2,000 inserts and removals among 10,000 names, ÷ without",
    figure: insertsAndRemovals,
    rival: null,
  },
  {
    page: named,
    what: "the same ÷ with an observer that does nothing",
    figure: insertsAndRemovals,
    rival: WATCH,
  },
];

/** Takes a figure with us and with the rival, or with nobody, in turn. */
async function pairOf(
  name: BrowserName,
  url: string,
  { figure, rival }: (typeof FIGURES)[number],
): Promise<Pair> {
  const sides = await sideBySide(name, rival && tinyExtension("watch", rival));
  try {
    return await sides.take(url, ROUNDS, figure);
  } finally {
    await sides.close();
  }
}

async function rowsOf(name: BrowserName, bird: { sing(): void }): Promise<Row[]> {
  const site = await serve(FIGURES.map(({ page }) => page));
  const rows: Row[] = [];
  try {
    for (const one of FIGURES) {
      bird.sing();
      const pair = await pairOf(name, `${site.url}/typing/${one.page.name}`, one);
      const note = `${pair.withUs.toFixed(2)} against ${pair.without.toFixed(2)} ms`;
      rows.push({ measure: `${name}: ${one.what}`, value: pair.ratio, limit: 1.1, note });
    }
    return rows;
  } finally {
    await site.close();
  }
}

/** Prints and writes the ratios. Resolves to the exit code. */
export async function main(only: string[] = []): Promise<number> {
  return benchBoth("typing", only, rowsOf);
}
