// Our whole first pass, without the pauses that it makes on a page: walk, read, have it heard, judge, mark.
import { asking } from "#messages/ask.ts";
import type { PageQuestions } from "#messages/contract.ts";
import { nativeApi } from "#messages/native.ts";
import { marksOf, noBlocks } from "#page/blocks.ts";
import type { Work } from "#page/idle.ts";
import { pass } from "#page/pass.ts";
import { walk } from "#page/walk.ts";
import { timed } from "./timed.ts";

/** Does work to its end, at once but for what it waits for. */
async function whole(work: Work<unknown>): Promise<void> {
  for (let step = work.next(); !step.done; step = work.next()) if (step.value) await step.value;
}

void timed(async (waited) => {
  const { hear } = asking<PageQuestions>(async (message) => {
    const coming = nativeApi()!.runtime.sendMessage(message);
    const since = performance.now();
    const answer: unknown = await coming;
    waited(performance.now() - since);
    return answer;
  });
  const hits = new Set<Text>();
  await whole(walk(document, (text) => hits.add(text)));
  const blocks = noBlocks();
  const manner = { hear, title: document.title, style: "underline" } as const;
  await whole(pass(blocks, { hits, elements: [] }, manner));
  return marksOf(blocks).length;
});
