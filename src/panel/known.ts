import type { Context, LetterList } from "#corpus/dossier.ts";
import type { CorpusEvent } from "#corpus/event.ts";
import type { Person } from "#corpus/person.ts";
import { answerAhead, askAhead, dropAhead } from "./ahead.ts";
import { background } from "./background.ts";
import { type Front, readFront, watchFront } from "./front.ts";

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

/** Asks ahead which page is in front and what is known that bears on it; the background wakes meanwhile. */
export async function askPageAhead(): Promise<void> {
  watchFront(dropAhead);
  void askAhead(PEOPLE, background.people);
  const front = await askAhead(FRONT, readFront);
  const context = front?.page?.context ?? null;
  if (front) void askAhead(nameOf(context), () => ask(context));
}
