import type { Tabs } from "webextension-polyfill";
import type { KeptBeforehand } from "#messages/beforehand.ts";

/** For how many pages it is kept, the latest, and how much text in all: a tenth of what the browser allows. */
const MOST_PAGES = 8;
const MOST_TEXT = 1_000_000;

/** What is kept beforehand, the newest last. */
export type Kept = readonly KeptBeforehand[];

/** As many of them as may be kept: the one for where no page is read, and the latest others. */
export function bounded(all: Kept): Kept {
  let room = MOST_TEXT;
  const anywhere = all.filter(({ tab }) => tab === null);
  const latest = all.filter(({ tab }) => tab !== null).slice(-MOST_PAGES);
  const fitting = latest.toReversed().filter(({ json }) => (room -= json.length) >= 0);
  return [...anywhere, ...fitting.toReversed()];
}

/** What is kept for pages that are still where they were; the very same where all are. */
export function stillOpen(all: Kept, tabs: readonly Tabs.Tab[]): Kept {
  const addresses = new Map(tabs.map(({ id, url }) => [id, url]));
  const open = all.filter(({ tab, url }) => tab === null || addresses.get(tab) === url);
  return open.length < all.length ? open : all;
}

/** What is kept for other tabs; the very same where that is all. */
export const without = (all: Kept, id: number): Kept =>
  all.some(({ tab }) => tab === id) ? all.filter(({ tab }) => tab !== id) : all;

/** What is kept with this one as the newest; the very same where it is that already. */
export function withNewest(all: Kept, kept: KeptBeforehand): Kept {
  const last = all.at(-1);
  if (last?.tab === kept.tab && last.url === kept.url && last.json === kept.json) return all;
  return [...all.filter(({ tab }) => tab !== kept.tab), kept];
}
