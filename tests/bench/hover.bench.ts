// How long a reader waits: from the pointer coming to rest on a mark to the card being painted, in both browsers. The intent
// delay, for which the pointer must rest, is taken off; what is left is what the card costs.
import { resolve } from "node:path";
import { buildCorpus } from "#commands/corpus.ts";
import { DWELL } from "#popover/states.ts";
import { type Drive, launch, type Tab } from "../drive/drive.ts";
import type { BrowserName } from "../tools/browsers.mjs";
import { bringToView, hover, waitForMarks } from "../site/look.ts";
import { serveSite } from "../site/site.ts";
import { benchBoth } from "./both.ts";
import { DIST } from "./dist.ts";
import { median } from "./numbers.ts";
import type { Row } from "./report.ts";

const TURNS = 50;
const SLEEPS = 10;
/** One frame at 60 Hz. */
const FRAME = 1000 / 60;
const ASLEEP = 120;

/** Notes in the page when the pointer last moved, and when the first frame with the card in it was made; in milliseconds of the page's clock. */
function noteTimes(): void {
  const times = { moved: 0, shown: 0 };
  Object.assign(globalThis, { lhTimes: times });
  addEventListener("pointermove", ({ timeStamp }) => (times.moved = timeStamp), true);
  new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    if (!added.some(({ nodeName }) => nodeName === "LETTERHEAD-CARD")) return;
    // A message posted in a frame is heard after that frame was laid out and painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => (times.shown = performance.now()));
      port1.start();
      port2.postMessage(null);
    });
  }).observe(document.documentElement, { childList: true });
}

/** When the answer came, for a card that is seen to be still waiting for it; else 0: it came with the card. */
async function waitForAnswer(root: ShadowRoot): Promise<number> {
  if (!root.querySelector("[aria-busy]")) return 0;
  while (root.querySelector("[aria-busy]")) await new Promise(requestAnimationFrame);
  return performance.now();
}

const wait = (answered: number) => {
  const { moved, shown } = (globalThis as unknown as { lhTimes: { moved: number; shown: number } })
    .lhTimes;
  return Math.max(shown, answered) - moved;
};

/** One hover, in milliseconds after the intent delay. */
async function once(tab: Tab): Promise<number> {
  const box = await bringToView(tab, "Moon Jae-in");
  if (!box) throw new Error("no mark can be seen");
  await hover(tab, box);
  const card = await tab.waitForCard();
  const answered = await card.evaluate(waitForAnswer);
  await new Promise((done) => setTimeout(done, 60));
  const ms = await tab.evaluate(wait, answered);
  await tab.press("Escape");
  await tab.waitForNoCard();
  await tab.hover(1, 1);
  return ms - DWELL;
}

async function several(turns: number, one: () => Promise<number>): Promise<number[]> {
  const all: number[] = [];
  for (let turn = 0; turn < turns; turn++) all.push(await one());
  return all;
}

async function measure(drive: Drive, url: string, browser: BrowserName): Promise<Row[]> {
  const tab = await drive.open(url);
  await waitForMarks(tab);
  await tab.evaluate(noteTimes);
  const first = await once(tab);
  const warm = await several(TURNS, () => once(tab));
  const asleep = await several(SLEEPS, () => drive.stopBackground().then(() => once(tab)));
  const row = (measure: string, value: number, more: object = {}): Row => ({
    measure: `${measure}, ${browser} (ms)`,
    value,
    ...more,
  });
  return [
    row("first card of a page, its code included", first),
    row(`warm, median of ${TURNS}`, median(warm), { limit: FRAME, note: "one frame" }),
    row(`background asleep, median of ${SLEEPS}`, median(asleep), { limit: ASLEEP }),
  ];
}

/** Takes the waits beyond the intent delay. Resolves to the exit code. */
export function main(only: string[] = []): Promise<number> {
  return benchBoth("hover", only, async (browser, bird) => {
    bird.sing();
    const site = await serveSite(buildCorpus("seeds"));
    const built = resolve(DIST, browser === "firefox" ? "firefox" : "chrome");
    const drive = await launch(browser, { dist: built, width: 1280, height: 900 });
    try {
      return await measure(drive, [...site.articles.values()][0]!, browser);
    } finally {
      await drive.close();
      await site.close();
    }
  });
}
