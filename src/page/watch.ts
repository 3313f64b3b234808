import { restlessness } from "./restless.ts";

/** Nodes of the page that changed, to be looked at again: text that came or changed, and elements that lost some. */
export interface Changes {
  readonly came: ReadonlySet<Node>;
  readonly touched: ReadonlySet<Node>;
}

/** At most this often the page is read again while it keeps changing, in milliseconds. */
const REST = 250;

/**
 * Watches the page with one observer. Changes are gathered and handed over together, at most four times a second,
 * however fast the page churns; nodes that write without end are left out until they have calmed down.
 */
export function watch(root: Node, changed: (changes: Changes) => void, signal: AbortSignal): void {
  const isRestless = restlessness();
  let came = new Set<Node>();
  let touched = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    timer = undefined;
    const changes = { came, touched };
    came = new Set();
    touched = new Set();
    changed(changes);
  };
  const note = (record: MutationRecord) => {
    if (isRestless(record, performance.now())) return;
    if (record.type === "characterData") came.add(record.target);
    for (const node of record.addedNodes) came.add(node);
    touched.add(record.target);
  };
  const observer = new MutationObserver((records) => {
    records.forEach(note);
    if (touched.size > 0) timer ??= setTimeout(flush, REST);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
