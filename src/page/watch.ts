import { restlessness } from "./restless.ts";

/** Nodes of the page that changed, to be looked at again: text that came or changed, and elements that lost some. */
export interface Changes {
  readonly came: ReadonlySet<Node>;
  readonly touched: ReadonlySet<Node>;
}

/** At most this often the page is read again while it keeps changing, in milliseconds. */
const REST = 250;

/**
 * From so many records on, each is asked for its target only, and the target is looked at as a whole: reading a record costs
 * Firefox 9 µs (measured November 2026), and a page that changes a thousand things at once has no time for that.
 */
const FLOOD = 100;

/**
 * Watches a page with one observer, and hands back the way to make it observe a document or a shadow root. Changes are gathered and handed over together, at most four times a second,
 * however fast the page churns; nodes that write without end are left out until they have calmed down.
 */
export function watch(
  changed: (changes: Changes) => void,
  signal: AbortSignal,
): (root: Node) => void {
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
  const noteRoughly = ({ target }: MutationRecord) => {
    came.add(target);
    touched.add(target);
  };
  const observer = new MutationObserver((records) => {
    records.forEach(records.length > FLOOD ? noteRoughly : note);
    if (touched.size > 0) timer ??= setTimeout(flush, REST);
  });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  const all = { childList: true, characterData: true, subtree: true };
  return (root) => observer.observe(root, all);
}
