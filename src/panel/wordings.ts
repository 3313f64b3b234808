import { allWordings, recall } from "#words/wording.ts";
import browser from "./browser.ts";

/**
 * Where panels keep for the next one what they put into words, which takes Chromium 22 ms of an opening (November 2026): mostly
 * to make ready what it knows of numbers, dates and lists. In `storage.session`: in memory only, since among the dates and
 * numbers are those of pages, and gone with the browser or with this build, since another may say things otherwise.
 */
export const WORDINGS = "wordings";

/** So many are kept, those that were said last: some times what a first view says. */
const MOST = 500;

/** How many were known when they were recalled or kept last; null where nothing is to be kept. */
let before: number | null = null;

/** Knows what panels before put into words; nothing where none was kept. Beside a private window nothing will be kept. */
export function recallWordings(kept: unknown, isPrivate: boolean): void {
  recall((kept ?? {}) as Record<string, string>);
  before = isPrivate ? null : allWordings().length;
}

/** Keeps for the next panel what was put into words, if that is more than before. */
export function keepWordings(): void {
  const all = allWordings();
  if (before === null || all.length === before) return;
  before = all.length;
  void browser.storage.session.set({ [WORDINGS]: Object.fromEntries(all.slice(-MOST)) });
}
