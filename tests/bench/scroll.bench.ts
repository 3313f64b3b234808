// Scrolling through 10,000 letters: how long frames take, at a reader's pace, in a hurry, and through all of them.
import { until } from "../drive/until.ts";
import type { BrowserName } from "../tools/browsers.mjs";
import { benchBoth } from "./both.ts";
import { fillWith } from "./filled.ts";
import { heightOfList, type Passage, passage } from "./inside/scroll.ts";
import { quantile } from "./numbers.ts";
import { type OwnPage, ownPages } from "./own-pages.ts";
import type { Row } from "./report.ts";
import { distOf } from "./side-by-side.ts";

const LETTERS = 10_000;
/** No letter is drawn lower than this, in pixels: the list is complete when it is so high. */
const LOWEST = 40;
const FRAMES = 300;
/** A frame at 30 Hz, and what a clock may be off. */
const LIMIT = 33.4;

/** How far a frame goes, in pixels; standing still says what the machine is worth. */
const PACES = [
  { pace: "standing still", step: 0 },
  { pace: "60 px a frame", step: 60 },
  { pace: "600 px a frame", step: 600 },
  { pace: "all letters in 300 frames", step: (LETTERS * 70) / FRAMES },
];

interface Passed {
  readonly passage: Passage;
  readonly tasks: number[] | null;
}

/** A busy machine lengthens frames; the thread's own time of a task is ours alone, and is held against the limit where it is known. */
function rowsOfPace(of: string, { passage, tasks }: Passed, limited: boolean): Row[] {
  const { intervals, work, bare } = passage;
  const over = intervals.filter((ms) => ms > LIMIT).length;
  const note = `95th percentile ${quantile(intervals, 0.95).toFixed(1)} ms; ${over} of ${intervals.length} over 33 ms; ${bare} bare`;
  const limit = limited ? { limit: LIMIT } : {};
  const longest = tasks === null ? [] : [Math.max(0, ...tasks)];
  return [
    { measure: `${of}: longest frame, ms`, value: Math.max(...intervals), note, ...limit },
    { measure: `${of}: most work in a frame, ms`, value: Math.max(...work), ...limit },
    ...longest.map((value) => ({
      measure: `${of}: longest task, ms of the thread`,
      value,
      ...limit,
    })),
  ];
}

async function pass(page: OwnPage, step: number): Promise<Passed> {
  let clocked: Passage | null = null;
  const tasks = await page.tasks(async () => {
    clocked = await page.evaluate(passage, step, FRAMES);
  });
  if (step > 0 && tasks?.length === 0) throw new Error("the trace shows none of our scripts");
  return { passage: clocked!, tasks };
}

async function rowsOf(name: BrowserName, bird: { sing(): void }): Promise<Row[]> {
  const pages = await ownPages(name, distOf(name));
  try {
    await fillWith(pages, { seed: 7, articles: LETTERS * 2 });
    const page = await pages.open(`${pages.panel}#/letters`);
    await until("all letters", async () =>
      (await page.evaluate(heightOfList)) > LETTERS * LOWEST ? true : null,
    );
    const rows: Row[] = [];
    for (const { pace, step } of PACES) {
      rows.push(...rowsOfPace(`${name}: ${pace}`, await pass(page, step), step > 0));
      bird.sing();
    }
    return rows;
  } finally {
    await pages.close();
  }
}

/** Prints and writes how long frames take while 10,000 letters are scrolled. Resolves to the exit code. */
export function main(only: string[]): Promise<number> {
  return benchBoth("scroll", only, rowsOf);
}
