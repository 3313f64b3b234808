/**
 * Puts a new script of a kind in charge of this page; an older one, left from before an update or a change of settings, stops.
 * It is found by a symbol: unlike a name, no element of the page can answer to it.
 */
export function takeCharge(kind: string): AbortController {
  const key = Symbol.for(`letterhead.${kind}`);
  const world = globalThis as { [key: symbol]: AbortController | undefined };
  world[key]?.abort();
  const undo = new AbortController();
  world[key] = undo;
  return undo;
}
