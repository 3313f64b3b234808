// What the first pass over a page costs, cold, by the measure of a bare walk that reads the text.
import type { BrowserName } from "../tools/browsers.mjs";
import { browse } from "./browse.ts";
import { canary } from "./canary.ts";
import { buildContenders } from "./extension.ts";
import { median, quantile } from "./numbers.ts";
import { pagesToRead } from "./pages/reading.ts";
import { takePrecedence } from "./precedence.ts";
import { race, type Raced, ratio } from "./race.ts";
import { type Row, report } from "./report.ts";
import { type Page, serve } from "./serve.ts";

const CONTENDERS = ["bare", "least", "ours"];

interface Course {
  readonly browser: BrowserName;
  readonly pages: number;
  readonly rounds: number;
  readonly limits: { readonly median: number; readonly most: number };
}

const COURSES: Course[] = [
  { browser: "chromium", pages: 56, rounds: 5, limits: { median: 2, most: 3.5 } },
  { browser: "firefox", pages: 56, rounds: 5, limits: { median: 4, most: 6 } },
];

async function runCourse(
  { browser: name, rounds }: Course,
  pages: readonly Page[],
  bird: { sing(): void },
): Promise<Raced[]> {
  const site = await serve(pages);
  const browser = await browse(name, await buildContenders(CONTENDERS));
  const raced: Raced[] = [];
  try {
    const tab = await browser.newPage();
    for (const page of pages) {
      bird.sing();
      raced.push(await race(tab, site.url, page, { contenders: CONTENDERS, rounds }));
    }
    return raced;
  } finally {
    await browser.close();
    await site.close();
  }
}

function rowsOf({ browser, limits }: Course, raced: readonly Raced[], kind: string): Row[] {
  const ratios = raced.map((page) => ratio(page, "ours", "bare"));
  const named = raced.filter(({ results }) => Number(results["ours"]) > 0);
  const note = `${raced.length} ${kind}, ${named.length} of them with marks`;
  const of = (pages: readonly Raced[]) => median(pages.map((page) => ratio(page, "ours", "bare")));
  const leasts = raced.map((page) => ratio(page, "least", "bare"));
  return [
    {
      measure: `${browser}: first pass ÷ bare walk, median`,
      value: median(ratios),
      limit: limits.median,
      note,
    },
    {
      measure: `${browser}: the same, 95th percentile`,
      value: quantile(ratios, 0.95),
      limit: limits.most,
    },
    { measure: `${browser}: the same, median of pages with marks`, value: of(named) },
    {
      measure: `${browser}: the least that marks names so ÷ bare walk, median`,
      value: median(leasts),
      note: "once, in one go: no pause, nothing kept, no styles, no title, no second weighing",
    },
    { measure: `${browser}: the same, 95th percentile`, value: quantile(leasts, 0.95) },
    {
      measure: `${browser}: first pass ÷ the least, median`,
      value: median(raced.map((page) => ratio(page, "ours", "least"))),
    },
    {
      measure: `${browser}: from its beginning to its last mark, ms, median of pages with marks`,
      value: median(
        named.map(({ times, waits }) => median(times["ours"]!) + median(waits["ours"]!)),
      ),
      note: "with the wait for the background, which weighs",
    },
  ];
}

/** Prints and writes the ratios. Resolves to the exit code. */
export async function main(only?: string[]): Promise<number> {
  takePrecedence();
  const bird = canary();
  const rows: Row[] = [];
  const runs: Record<string, Raced[]> = {};
  for (const course of COURSES.filter(({ browser }) => !only?.length || only.includes(browser))) {
    const { pages, kind } = pagesToRead(course.pages);
    const raced = await runCourse(course, pages, bird);
    runs[course.browser] = raced;
    rows.push(...rowsOf(course, raced, kind));
  }
  const { verdict, spread } = bird.verdict();
  report("first-pass", rows, { spread, runs });
  console.log(verdict);
  return 0;
}
