import { allPhrases, recall } from "#words/phrases.ts";
import browser from "./browser.ts";

const KEY = "words";
/** So many phrases are kept, the latest: some times what a first view says. */
const MOST = 500;

/** What was put into words, and by whom: another browser or build, or in another language, may say it otherwise. */
interface Kept {
  readonly by: string;
  readonly phrases: Readonly<Record<string, string>>;
}

const nothing: Kept = { by: "", phrases: {} };

/** This browser and build, and the language. */
const speaker = (): string =>
  [import.meta.env.VITE_WORDS, browser.i18n.getUILanguage(), navigator.userAgent].join(" ");

/** How many phrases were known when they were kept, or recalled, last. */
let before = 0;

/**
 * Recalls what panels before this one put into words, which takes Chromium 20 ms of an opening (November 2026): mostly to make
 * ready what it knows of numbers, dates and lists. From `localStorage`, since the first drawing cannot wait for the
 * extension's own storage. Called before anything is said, and
 * after it is clear from where messages come.
 */
export function recallPhrases(): void {
  const kept = localStorage.getItem(KEY);
  const { by, phrases } = kept === null ? nothing : (JSON.parse(kept) as Kept);
  if (by === speaker()) recall(phrases);
  before = allPhrases().length;
}

/** Keeps for the next panel what was put into words, if that is more than before. */
export function keepPhrases(): void {
  const all = allPhrases();
  if (all.length === before) return;
  before = all.length;
  const phrases = Object.fromEntries(all.slice(-MOST));
  localStorage.setItem(KEY, JSON.stringify({ by: speaker(), phrases } satisfies Kept));
}
