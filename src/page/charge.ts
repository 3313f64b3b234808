const world = globalThis as { [key: symbol]: AbortController | undefined };
/** Why a script stopped that a newer one of its kind took over from. */
const REPLACED = "replaced";
const keyOf = (kind: string) => Symbol.for(`letterhead.${kind}`);

/**
 * Puts a new script of a kind in charge of this page; an older one, left from before an update or a change of settings, stops.
 * It is found by a symbol: unlike a name, no element of the page can answer to it.
 */
export function takeCharge(kind: string): AbortController {
  const key = keyOf(kind);
  world[key]?.abort(REPLACED);
  const undo = new AbortController();
  world[key] = undo;
  return undo;
}

/** Whether a script of a kind is in charge of this page. */
export function isInCharge(kind: string): boolean {
  return world[keyOf(kind)]?.signal.aborted === false;
}

/** Whether a script stopped because a newer one of its kind goes on with its work. */
export function isReplaced({ reason }: AbortSignal): boolean {
  return reason === REPLACED;
}
