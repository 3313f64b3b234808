import { afterEach } from "vitest";
import { listMarks } from "#page/list.ts";
import { type Look, lookAt } from "#page/look.ts";
import { type Reading, startReading, type Wanted } from "#page/reading.ts";
import type { Watchdog } from "#page/watchdog.ts";
import { weighHere } from "./weigh.ts";

/** Everyone is marked, with a line below, and nothing is corrected. */
export const wanted: Wanted = {
  weigh: weighHere,
  without: [],
  corrections: [],
  style: "underline",
  css: "",
};

/** Gives each test a controller of its own; after the test it is aborted, and the page emptied. */
export function undoneAfterEach(): () => AbortController {
  let undo = new AbortController();
  afterEach(() => {
    undo.abort();
    undo = new AbortController();
    document.body.replaceChildren();
  });
  return () => undo;
}

/** Looks at the page of the test, and calls nobody. */
export const lookHere = (watchOver?: () => Watchdog): Look =>
  lookAt(document, () => undefined, watchOver);

/** Lets a reader follow the look until its controller is aborted. */
export const follow = (look: Look, { signal }: AbortController): Reading =>
  startReading(look, wanted, () => undefined, signal);

/** Waits long enough for what a page did to be read and painted. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 600));

/** Reads a page and resolves once nothing more is found for a moment. */
export async function readPage(
  html: string,
  undo: AbortController,
  watchOver?: () => Watchdog,
): Promise<Reading> {
  document.body.innerHTML = html;
  const reading = follow(lookHere(watchOver), undo);
  await settled();
  return reading;
}

/** What the mentions of a page say, in its order. */
export const surfaces = (reading: Reading) =>
  listMarks(reading.inOrder()).map(({ surface }) => surface);

/** Every range that is registered to be painted. */
export const registered = () => [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
