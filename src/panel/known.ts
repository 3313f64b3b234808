import type { Tabs } from "webextension-polyfill";
import type { Context, LetterList } from "#corpus/dossier.ts";
import type { CorpusEvent } from "#corpus/event.ts";
import type { Person } from "#corpus/person.ts";
import type { Beforehand } from "#messages/beforehand.ts";
import { answerAhead, askAhead, dropAhead, holdAhead, takeHeld } from "./ahead.ts";
import { background } from "./background.ts";
import { type Made, nothingMade } from "./beforehand.ts";
import { type Front, readFront, watchFront } from "./front.ts";
import { painted } from "./painted.ts";

/** What is known that bears on a page, or without a page everything. */
export interface Known {
  readonly list: LetterList;
  readonly events: readonly CorpusEvent[];
}

const FRONT = "front";
const PEOPLE = "people";
const nameOf = (context: Context | null): string => `known ${JSON.stringify(context)}`;

async function ask(context: Context | null): Promise<Known> {
  const [list, events] = await Promise.all([
    background.letters(context),
    background.events(context),
  ]);
  return { list, events };
}

/** Asks what is known that bears on a page. */
export function askKnown(context: Context | null): Promise<Known> {
  return answerAhead(nameOf(context), () => ask(context));
}

/** The page in front. */
export function askFront(): Promise<Front> {
  return answerAhead(FRONT, readFront);
}

/** Everybody the corpus knows. */
export function askPeople(): Promise<readonly Person[]> {
  return answerAhead(PEOPLE, background.people);
}

/** The same as far as it was made beforehand, for a view to begin with while it asks. */
export const heldKnown = (context: Context | null) =>
  takeHeld(nameOf(context)) as Known | undefined;
export const heldFront = () => takeHeld(FRONT) as Front | undefined;
export const heldPeople = () => takeHeld(PEOPLE) as readonly Person[] | undefined;

/** Holds, for the first drawing, what was made beforehand that bears on a page. */
function hold({ page, list, events, people }: Beforehand): void {
  holdAhead(nameOf(page?.context ?? null), { list, events } satisfies Known);
  holdAhead(PEOPLE, people);
}

/** Holds all of the first view; until that is painted, whoever asks waits, and nobody is woken. */
function holdHere(tab: Tabs.Tab | undefined, made: Beforehand): void {
  const { page } = made;
  const context = page?.context ?? null;
  hold(made);
  holdAhead(FRONT, { tabId: tab?.id ?? null, url: tab?.url ?? null, page } satisfies Front);
  const seen = painted();
  void askAhead(FRONT, () => seen.then(() => readFront()));
  void askAhead(nameOf(context), () => seen.then(() => ask(context)));
  void askAhead(PEOPLE, () => seen.then(background.people));
}

/** Asks all of it; the background wakes meanwhile. */
async function askAll(tab: Tabs.Tab | undefined): Promise<void> {
  void askAhead(PEOPLE, background.people);
  const front = await askAhead(FRONT, () => readFront(tab));
  const context = front?.page?.context ?? null;
  if (front) void askAhead(nameOf(context), () => ask(context));
}

/**
 * Asks ahead which page is in front and what is known that bears on it. Resolves when the panel may be drawn: once it is
 * clear what of that was made beforehand.
 */
export async function askPageAhead(made: Promise<Made>): Promise<void> {
  watchFront(dropAhead);
  // What cannot be read is asked for; where that fails as well, the views say what is amiss.
  const { tab, here, anywhere } = await made.catch(() => nothingMade);
  if (here) return holdHere(tab, here);
  if (anywhere) hold(anywhere); // Should the page in front name nobody.
  void askAll(tab);
}
