// Our whole first pass, without the pauses that it makes on a page: walk, read, judge, mark.
import { marksOf, noBlocks } from "#page/blocks.ts";
import { pass } from "#page/pass.ts";
import { walk } from "#page/walk.ts";
import { timed } from "./timed.ts";

/** Does work to its end, at once. */
function whole(work: Iterator<unknown>): void {
  while (!work.next().done);
}

void timed(() => {
  const hits = new Set<Text>();
  whole(walk(document, (text) => hits.add(text)));
  const blocks = noBlocks();
  whole(pass(blocks, { hits, elements: [] }, { title: document.title, style: "underline" }));
  return marksOf(blocks).length;
});
