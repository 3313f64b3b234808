import { inSlices } from "./idle.ts";
import { walk } from "./walk.ts";
import { watch } from "./watch.ts";

/** The page asks to be left alone: `<meta name="letterhead" content="off">`. */
function isOff(page: Document): boolean {
  return page.querySelector('meta[name="letterhead" i][content="off" i]') !== null;
}

/** Looks for text that may hold a name, now and in what the page adds, calls `found` once and is gone. */
export function lookFor(page: Document, found: () => void): void {
  if (isOff(page)) return;
  const done = new AbortController();
  const hit = () => {
    if (done.signal.aborted) return;
    done.abort();
    found();
  };
  const look = (node: Node) => inSlices(walk(node, hit), done.signal);
  void look(page);
  watch(page, ({ came }) => came.forEach((node) => void look(node)), done.signal);
}
