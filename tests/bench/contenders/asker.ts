import { asking } from "#messages/ask.ts";
import type { PageQuestions } from "#messages/contract.ts";
import { nativeApi } from "#messages/native.ts";
import { timed } from "./timed.ts";

const { runtime } = nativeApi()!;

/** Asks the background, and keeps the time that it takes to answer. */
export const asker = (waited: (ms: number) => void) =>
  asking<PageQuestions>(async (message) => {
    const coming = runtime.sendMessage(message);
    const since = performance.now();
    const answer: unknown = await coming;
    waited(performance.now() - since);
    return answer;
  });

/** Times a pass. The first message on a page is the look's, which brings the reader: so it comes before what is measured. */
export async function timedAfterFirst(
  pass: (waited: (ms: number) => void) => Promise<number>,
): Promise<void> {
  await asker(() => undefined).weigh([], {}, []);
  await timed(pass);
}
