import { inSlices } from "./idle.ts";
import { findCustomRoots, findRoots } from "./roots.ts";
import { walk } from "./walk.ts";
import { watch } from "./watch.ts";

/** The page asks to be left alone: `<meta name="letterhead" content="off">`. */
function isOff(page: Document): boolean {
  return page.querySelector('meta[name="letterhead" i][content="off" i]') !== null;
}

/** Looks for text that may hold a name, now and in what the page adds, until it is found, once, or `undo` is aborted. */
export function lookFor(page: Document, found: () => void, undo: AbortController): void {
  if (isOff(page)) return;
  const { signal } = undo;
  const hit = () => {
    if (signal.aborted) return;
    undo.abort();
    found();
  };
  const observe = watch(({ came }) => came.forEach(look), signal);
  const enter = (root: Node) => {
    observe(root);
    look(root);
  };
  const rootsIn = (node: Node) =>
    node.getRootNode() === page ? findCustomRoots(node, enter) : findRoots(node, enter);
  const look = (node: Node) => {
    void inSlices(walk(node, hit), signal).then(() => inSlices(rootsIn(node), signal));
  };
  enter(page);
}
