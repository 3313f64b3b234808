import type { Page as Tab } from "puppeteer-core";
import { median } from "./numbers.ts";
import type { Page } from "./serve.ts";

/** What contenders took on one page, in milliseconds, round by round. */
export type Times = Record<string, number[]>;

/** One page, and what it held for whoever counted. */
export interface Raced {
  readonly page: string;
  readonly times: Times;
  /** What they waited for others meanwhile, while the page's thread was free. */
  readonly waits: Times;
  readonly results: Record<string, unknown>;
}

/** Opens the page for one contender in a fresh document and resolves to what that left there. */
async function run(tab: Tab, url: string): Promise<{ ms: number; wait: number; result: unknown }> {
  await tab.goto(url, { waitUntil: "load" });
  const left = await tab.waitForFunction(() => document.documentElement.dataset["bench"], {
    polling: 20,
  });
  const { error, ...measured } = JSON.parse((await left.jsonValue())!);
  if (error) throw new Error(`${url}: ${error}`);
  return measured;
}

/** Lets the contenders read a page in turn, each time in a fresh document; who begins changes from round to round. */
export async function race(
  tab: Tab,
  site: string,
  { name }: Page,
  { contenders, rounds }: { contenders: readonly string[]; rounds: number },
): Promise<Raced> {
  const none = (): Times => Object.fromEntries(contenders.map((who) => [who, []]));
  const [times, waits] = [none(), none()];
  const results: Record<string, unknown> = {};
  for (let round = 0; round < rounds; round++)
    for (const who of round % 2 ? contenders.toReversed() : contenders) {
      const { ms, wait, result } = await run(tab, `${site}/${who}/${encodeURIComponent(name)}`);
      times[who]!.push(ms);
      waits[who]!.push(wait);
      results[who] = result;
    }
  return { page: name, times, waits, results };
}

/** How many times longer one contender took than another on this page, by their medians. */
export function ratio({ times }: Raced, who: string, than: string): number {
  return median(times[who] ?? []) / median(times[than] ?? []);
}
