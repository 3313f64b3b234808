// Our whole first pass, without the pauses that it makes on a page: walk, read, have it weighed, mark.
import { marksOf, noBlocks } from "#page/blocks.ts";
import type { Work } from "#page/idle.ts";
import { pass } from "#page/pass.ts";
import { walk } from "#page/walk.ts";
import { asker, timedAfterFirst } from "./asker.ts";

/** Does work to its end, at once but for what it waits for. */
async function whole(work: Work<unknown>): Promise<void> {
  for (let step = work.next(); !step.done; step = work.next()) if (step.value) await step.value;
}

async function firstPass(waited: (ms: number) => void): Promise<number> {
  const { weigh } = asker(waited);
  const hits = new Set<Text>();
  await whole(walk(document, (text) => hits.add(text)));
  const blocks = noBlocks();
  const manner = { weigh, title: document.title, style: "underline" } as const;
  await whole(pass(blocks, { hits, elements: [] }, manner));
  return marksOf(blocks).length;
}

void timedAfterFirst(firstPass);
