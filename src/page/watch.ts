/** Nodes of the page that changed, to be looked at again: text that came or changed, and elements that lost some. */
export interface Changes {
  readonly came: ReadonlySet<Node>;
  readonly touched: ReadonlySet<Node>;
}

/** At most this often the page is read again while it keeps changing, in milliseconds. */
const REST = 250;

/**
 * Watches the page with one observer. Changes are gathered and handed over together, at most four times a second,
 * however fast the page churns.
 */
export function watch(root: Node, changed: (changes: Changes) => void, signal: AbortSignal): void {
  let came = new Set<Node>();
  let touched = new Set<Node>();
  let timer = 0;

  const flush = () => {
    timer = 0;
    const changes = { came, touched };
    came = new Set();
    touched = new Set();
    changed(changes);
  };
  const note = (record: MutationRecord) => {
    if (record.type === "characterData") came.add(record.target);
    for (const node of record.addedNodes) came.add(node);
    touched.add(record.target);
  };
  const observer = new MutationObserver((records) => {
    records.forEach(note);
    timer ||= setTimeout(flush, REST) as unknown as number;
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
