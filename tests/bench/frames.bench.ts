// What we cost where there is nothing to find: a trivial page and small frames, against a content script that does nothing.
import { setTimeout } from "node:timers/promises";
import type { Page as Tab } from "puppeteer-core";
import { canary } from "./canary.ts";
import { ourTasks } from "./chromium-tasks.ts";
import { framing, trivial } from "./pages/synthetic.ts";
import { takePrecedence } from "./precedence.ts";
import { report } from "./report.ts";
import { serve } from "./serve.ts";
import { type Pair, sideBySide } from "./side-by-side.ts";
import { tinyExtension } from "./tiny.ts";

const ROUNDS = 9;
const FRAMES = 10;

/** The least that looks at a page: reads each text once, and hears of what comes. */
const LOOKER = `
  new MutationObserver(() => {}).observe(document, { childList: true, characterData: true, subtree: true });
  const walker = document.createTreeWalker(document, 4);
  for (let length = 0; walker.nextNode(); ) length += walker.currentNode.data.length;
`;

/** Milliseconds of the tasks in which a content script ran while the page is loaded again. */
async function scriptTime(tab: Tab): Promise<number> {
  const tasks = await ourTasks(tab, async () => {
    await tab.reload({ waitUntil: "load" });
    await setTimeout(700);
  });
  return tasks.reduce((sum, { ms }) => sum + ms, 0);
}

/** Kilobytes that the page's frames hold, all their worlds together, when nothing is left to collect. */
async function heap(tab: Tab): Promise<number> {
  await setTimeout(700);
  const session = await tab.createCDPSession();
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize / 1024;
}

/** What we take on a trivial page, and what the least that looks takes there. */
async function besideLooker(url: string): Promise<Pair> {
  const sides = await sideBySide("chromium", tinyExtension("looker", LOOKER));
  try {
    return await sides.take(url, ROUNDS, scriptTime);
  } finally {
    await sides.close();
  }
}

/** Prints and writes the figures. Resolves to the exit code. */
export async function main(): Promise<number> {
  takePrecedence();
  const bird = canary();
  const site = await serve([trivial, framing]);
  const sides = await sideBySide("chromium", tinyExtension("empty", ";"));
  const url = (name: string) => `${site.url}/frames/${name}`;
  try {
    const cpu = await sides.take(url(trivial.name), ROUNDS, scriptTime);
    bird.sing();
    const framed = await sides.take(url(framing.name), ROUNDS, scriptTime);
    bird.sing();
    const held = await sides.take(url(trivial.name), ROUNDS, heap);
    bird.sing();
    const frames = await sides.take(url(framing.name), ROUNDS, heap);
    bird.sing();
    const looker = await besideLooker(url(trivial.name));
    const perFrame = (framed.withUs - cpu.withUs) / FRAMES;
    const perEmpty = (framed.without - cpu.without) / FRAMES;
    report(
      "frames",
      [
        {
          measure: "chromium: CPU on a trivial page ÷ empty content script",
          value: cpu.ratio,
          limit: 2,
          note: `${cpu.withUs.toFixed(2)} against ${cpu.without.toFixed(2)} ms, whole tasks`,
        },
        {
          measure: "chromium: the least that looks ÷ empty content script",
          value: looker.without / cpu.without,
          note: `${looker.without.toFixed(2)} ms; ours beside it ${looker.withUs.toFixed(2)} ms`,
        },
        {
          measure: "chromium: CPU per small frame above an empty content script, ms",
          value: perFrame - perEmpty,
          limit: 0.5,
          note: `${perFrame.toFixed(2)} against ${perEmpty.toFixed(2)} ms`,
        },
        {
          measure: "chromium: heap of a page above an empty content script, kB",
          value: held.withUs - held.without,
          limit: 60,
          note: `${held.withUs.toFixed(0)} against ${held.without.toFixed(0)} kB`,
        },
        {
          measure: "chromium: heap per small frame above an empty content script, kB",
          value: (frames.withUs - held.withUs - (frames.without - held.without)) / FRAMES,
          limit: 60,
        },
      ],
      { cpu, framed, held, frames, looker },
    );
  } finally {
    await sides.close();
    await site.close();
  }
  console.log(bird.verdict().verdict);
  return 0;
}
