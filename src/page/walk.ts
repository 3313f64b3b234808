import { mayHoldName } from "#detect/look.ts";

/** Scripts and styles are long; no paragraph is. Longer texts are looked at only where they can be read. */
const LONG = 2000;
const UNREAD = /^(?:script|style|noscript|template|textarea|title)$/i;

/** `NodeFilter.SHOW_TEXT`: the first word about an interface makes the browser build it for us, on every page. */
const SHOW_TEXT = 4;

/** How many text nodes make a step between two looks at the clock. */
const STEP = 64;

function mayStandIn(text: Text): boolean {
  const { length } = text;
  if (length < 3) return false;
  if (length > LONG && UNREAD.test(text.parentNode?.nodeName ?? "")) return false;
  return mayHoldName(text.data);
}

/**
 * Walks the text below `root` and hands over each text node that may hold a name: the first, cheap look.
 * Yields now and then, so that the walk can pause; should the page take away the ground meanwhile, it begins again.
 */
export function* walk(root: Node, hit: (text: Text) => void): Generator<void> {
  if (root.nodeType === root.TEXT_NODE) {
    if (mayStandIn(root as Text)) hit(root as Text);
    return;
  }
  const walker = document.createTreeWalker(root, SHOW_TEXT);
  let text: Node | null;
  for (let count = 1; (text = walker.nextNode()); count++) {
    if (mayStandIn(text as Text)) hit(text as Text);
    if (count % STEP > 0) continue;
    yield;
    if (!root.contains(walker.currentNode)) walker.currentNode = root;
  }
}
