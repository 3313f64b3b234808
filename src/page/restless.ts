/** A node that writes text more often than this within `SPAN` is a clock or a ticker, and is left alone for a while. */
const MOST = 30;
const SPAN = 5000;

interface Count {
  since: number;
  changes: number;
}

/** Whether a record tells of text written into a node, as tickers do; elements that come are another matter. */
function isWriting({ type, addedNodes }: MutationRecord): boolean {
  if (type === "characterData") return true;
  return [...addedNodes].every(({ nodeType }) => nodeType === Node.TEXT_NODE);
}

/** Tells the restless nodes of a page, one record at a time. `now` is in milliseconds. */
export function restlessness(): (record: MutationRecord, now: number) => boolean {
  const counts = new WeakMap<Node, Count>();
  return (record, now) => {
    if (!isWriting(record)) return false;
    const count = counts.get(record.target);
    if (!count || now - count.since > SPAN) {
      counts.set(record.target, { since: now, changes: 1 });
      return false;
    }
    return ++count.changes > MOST;
  };
}
