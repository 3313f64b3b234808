// The longest that we ever keep a page waiting, by Chromium's own record of its main thread.
import { setTimeout } from "node:timers/promises";
import { browse } from "./browse.ts";
import { canary } from "./canary.ts";
import { NO_SCRIPTS, ourTasks, type Task } from "./chromium-tasks.ts";
import { median, quantile } from "./numbers.ts";
import { capturedPages } from "./pages/captured.ts";
import { huge, named } from "./pages/synthetic.ts";
import { takePrecedence } from "./precedence.ts";
import { report } from "./report.ts";
import { serve } from "./serve.ts";
import { distOf } from "./side-by-side.ts";

const LIMIT = 8;

/** Longer than a page takes us, its slices and pauses included. */
const STAY = { captured: 1800, large: 8000 };

interface Stay {
  readonly page: string;
  readonly longest: Task;
  readonly sum: number;
}

const none: Task = { ms: 0, calls: [] };

function summed(page: string, tasks: readonly Task[]): Stay {
  const longest = tasks.reduce((a, b) => (b.ms > a.ms ? b : a), none);
  return { page, longest, sum: tasks.reduce((sum, { ms }) => sum + ms, 0) };
}

/** Prints and writes the longest tasks. Resolves to the exit code. */
export async function main([most = "24"]: string[] = []): Promise<number> {
  takePrecedence();
  const bird = canary();
  const captured = capturedPages(Number(most));
  const pages = [...captured, huge, named];
  const site = await serve(pages.map((page) => ({ ...page, headers: NO_SCRIPTS })));
  const browser = await browse("chromium", distOf("chromium"));
  const stays: Stay[] = [];
  try {
    for (const page of pages) {
      bird.sing();
      const tab = await browser.newPage();
      const ms = captured.includes(page) ? STAY.captured : STAY.large;
      const tasks = await ourTasks(tab, async () => {
        await tab.goto(`${site.url}/longest/${encodeURIComponent(page.name)}`, {
          waitUntil: "load",
        });
        await setTimeout(ms);
      });
      stays.push(summed(page.name, tasks));
      await tab.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
  const of = (name: string) => stays.find(({ page }) => page === name)!;
  const real = stays.slice(0, captured.length).toSorted((a, b) => b.longest.ms - a.longest.ms);
  const times = real.map(({ longest }) => longest.ms);
  const [worst] = real;
  const row = (what: string, { longest, sum }: Stay) => ({
    measure: `chromium: longest task of ours, ${what}, ms`,
    value: longest.ms,
    limit: LIMIT,
    note: `${longest.calls[0] ?? ""}; ${sum.toFixed(0)} ms in all`,
  });
  report(
    "longest",
    [
      ...(worst ? [row(`worst of ${real.length} captured pages`, worst)] : []),
      { measure: "chromium: the same, median page", value: median(times) },
      {
        measure: "chromium: all work of ours on a captured page, median, ms",
        value: quantile(
          real.map(({ sum }) => sum),
          0.5,
        ),
      },
      row("page of 100,000 nodes", of("huge")),
      row("page of 10,000 names", of("named")),
    ],
    { stays },
  );
  console.log(bird.verdict().verdict);
  return 0;
}
