// Our whole first pass, without the pauses that it makes on a page: walk, read, have it heard, mark.
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

const { runtime } = nativeApi()!;

/** Asks the background, and keeps the time that it takes to answer. */
const asker = (waited: (ms: number) => void) =>
  asking<PageQuestions>(async (message) => {
    const coming = runtime.sendMessage(message);
    const since = performance.now();
    const answer: unknown = await coming;
    waited(performance.now() - since);
    return answer;
  });

async function firstPass(waited: (ms: number) => void): Promise<number> {
  const { hear } = asker(waited);
  const hits = new Set<Text>();
  await whole(walk(document, (text) => hits.add(text)));
  const blocks = noBlocks();
  const manner = { hear, title: document.title, style: "underline" } as const;
  await whole(pass(blocks, { hits, elements: [] }, manner));
  return marksOf(blocks).length;
}

// The first message on a page is the look's, which brings the reader: so it is here, before what is measured.
void asker(() => undefined)
  .hear([], {}, [])
  .then(() => timed(firstPass));
