// Our whole first pass, without the pauses that it makes on a page: walk, read, judge, mark.
import { marksOf, noBlocks } from "#page/blocks.ts";
import { pass } from "#page/pass.ts";
import { timed } from "./timed.ts";

void timed(() => {
  const blocks = noBlocks();
  const work = pass(
    blocks,
    { nodes: [document], elements: [] },
    { title: document.title, style: "underline" },
  );
  while (!work.next().done);
  return marksOf(blocks).length;
});
