/** Records of changes as they came together, and when. */
export interface Batch {
  readonly records: readonly MutationRecord[];
  readonly at: number;
}

/** Nodes of the page that changed, to be looked at again: text that came or changed, and elements that lost some. */
export interface Changes {
  readonly came: ReadonlySet<Node>;
  readonly touched: ReadonlySet<Node>;
}

/** At most this often the page is read again while it keeps changing, in milliseconds. */
const REST = 250;

/**
 * From so many records on, each is asked for its target only, and the target is looked at as a whole: reading a record costs
 * Firefox 9 µs (measured November 2026).
 */
const FLOOD = 100;

/** How many records make a step between two looks at the clock. */
const STEP = 32;

/** One observer for a page and its shadow roots. */
export interface Watch {
  observe(root: Node): void;
  /** Hears no more of anything. */
  rest(): void;
}

/**
 * Watches a page. Changes are gathered and handed over together, at most four times a second, however fast the page churns;
 * nobody looks at them before that, for a page that changes a thousand things at once has no time for it.
 */
export function watch(changed: (batches: readonly Batch[]) => void): Watch {
  let batches: Batch[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    timer = undefined;
    const gathered = batches;
    batches = [];
    changed(gathered);
  };
  const observer = new MutationObserver((records) => {
    batches.push({ records, at: performance.now() });
    timer ??= setTimeout(flush, REST);
  });
  const rest = () => {
    observer.disconnect();
    clearTimeout(timer);
    timer = undefined;
    batches = [];
  };
  const all = { childList: true, characterData: true, subtree: true };
  return { observe: (root) => observer.observe(root, all), rest };
}

/** What the records tell. Nodes that write without end are left out until they have calmed down. Yields often, so that it can pause. */
export function* changesIn(
  batches: readonly Batch[],
  isRestless: (record: MutationRecord, now: number) => boolean,
): Generator<void, Changes> {
  const came = new Set<Node>();
  const touched = new Set<Node>();
  let count = 0;
  for (const { records, at } of batches)
    for (const record of records) {
      const isFlood = records.length > FLOOD;
      const { target } = record;
      if (++count % STEP === 0) yield;
      if (!isFlood && isRestless(record, at)) continue;
      touched.add(target);
      if (isFlood || record.type === "characterData") came.add(target);
      else for (const node of record.addedNodes) came.add(node);
    }
  return { came, touched };
}
