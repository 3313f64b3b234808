// How long a reader waits: from the pointer coming to rest on a mark to the card being there, in both browsers.
import { resolve } from "node:path";
import { buildCorpus } from "#commands/corpus.ts";
import { type Drive, launch, type Tab } from "../drive/drive.ts";
import { bringToView, hover, waitForMarks } from "../site/look.ts";
import { serveSite } from "../site/site.ts";

const TURNS = 12;

/** Notes in the page when the pointer last moved, and when the card came after that; in milliseconds of the page's clock. */
function noteTimes(): void {
  const times = { moved: 0, shown: 0 };
  Object.assign(globalThis, { lhTimes: times });
  addEventListener("pointermove", ({ timeStamp }) => (times.moved = timeStamp), true);
  new MutationObserver((records) => {
    if (
      !records.some(({ addedNodes }) =>
        [...addedNodes].some((node) => node.nodeName === "LETTERHEAD-CARD"),
      )
    )
      return;
    requestAnimationFrame(() => (times.shown = performance.now()));
  }).observe(document.documentElement, { childList: true });
}

const wait = () => {
  const { moved, shown } = (globalThis as unknown as { lhTimes: { moved: number; shown: number } })
    .lhTimes;
  return shown - moved;
};

async function once(tab: Tab): Promise<number> {
  const box = await bringToView(tab, "Moon Jae-in");
  if (!box) throw new Error("no mark can be seen");
  await hover(tab, box);
  await tab.waitForCard();
  await new Promise((done) => setTimeout(done, 60));
  const ms = await tab.evaluate(wait);
  await tab.press("Escape");
  await tab.waitForNoCard();
  await tab.hover(1, 1);
  return ms;
}

const median = (numbers: number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function measure(drive: Drive, url: string): Promise<string> {
  const tab = await drive.open(url);
  await waitForMarks(tab);
  await tab.evaluate(noteTimes);
  const first = await once(tab);
  const warm: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) warm.push(await once(tab));
  await drive.stopBackground();
  const asleep = await once(tab);
  return [
    `first card, its code included ${first.toFixed(0)} ms`,
    `warm median of ${TURNS} ${median(warm).toFixed(0)} ms`,
    `background stopped ${asleep.toFixed(0)} ms`,
  ].join(" · ");
}

/** Prints, per browser, the wait for a card; 150 ms of it are the dwell. Resolves to the exit code. */
export async function main(): Promise<number> {
  const site = await serveSite(buildCorpus("seeds"));
  const url = [...site.articles.values()][0]!;
  try {
    for (const browser of ["chromium", "firefox"] as const) {
      const dist = resolve("dist", browser === "firefox" ? "firefox" : "chrome");
      const drive = await launch(browser, { dist, width: 1280, height: 900 });
      try {
        console.log(
          `hover to card (150 ms dwell included), ${browser}: ${await measure(drive, url)}`,
        );
      } finally {
        await drive.close();
      }
    }
    return 0;
  } finally {
    await site.close();
  }
}
