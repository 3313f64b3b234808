import { mayHoldName, SIGN } from "#detect/look.ts";
import { UNREAD } from "./unread.ts";

/** Scripts and styles are long; no paragraph is. Longer texts are looked at only where they can be read. */
const LONG = 2000;

/** `NodeFilter.SHOW_TEXT`: the first word about an interface makes the browser build it for us, on every page. */
const SHOW_TEXT = 4;

/** How many text nodes make a step between two looks at the clock. */
const STEP = 64;

const isUnread = ({ parentElement }: Text): boolean =>
  UNREAD.includes(parentElement?.localName ?? "");

/**
 * Walks the text below `root` and hands over each text node that may hold a name: the first, cheap look.
 * Yields now and then, so that the walk can pause; should the page take away the ground meanwhile, it begins again.
 */
export function* walk(root: Node, hit: (text: Text) => void): Generator<void> {
  const walker = document.createTreeWalker(root, SHOW_TEXT);
  let node = root.nodeType === root.TEXT_NODE ? root : walker.nextNode();
  for (let count = 1; node; node = walker.nextNode(), count++) {
    const text = node as Text;
    const { length } = text;
    // In no function of its own: this is done for each text of a page by code that is cold, and every call is felt.
    if (length > 1 && (length < LONG || !isUnread(text)) && SIGN.test(text.data))
      if (mayHoldName(text.data) && !isUnread(text)) hit(text);
    if (count % STEP > 0) continue;
    yield;
    if (!root.contains(walker.currentNode)) walker.currentNode = root;
  }
}
