import type { Heard, Spoken } from "#detect/heard.ts";
import type { Correction } from "#detect/mistaken.ts";
import type { Passage } from "./block.ts";
import type { Blocks } from "./blocks.ts";
import { awaited, type Work } from "./idle.ts";

/** Hears texts, as if what is mistaken in them were not there: an answer for each. */
export type Hear = (
  spoken: readonly Spoken[],
  mistaken: readonly Correction[],
) => Promise<readonly Heard[]>;

/** So much text goes into one question (UTF-16 units): more at once would keep the page waiting. */
const MOST = 50_000;

/** Passages in portions of at most so much text, or of one that is longer. */
function portionsOf<P extends Passage>(passages: readonly P[]): P[][] {
  const portions: P[][] = [];
  let length = MOST;
  for (const passage of passages) {
    length += passage.text.length;
    if (length > MOST) {
      portions.push([]);
      length = passage.text.length;
    }
    portions.at(-1)!.push(passage);
  }
  return portions;
}

/** Has passages heard, portion by portion, and hands over each with what was heard; a new title is heard along with the first. */
export function* hearing<P extends Passage>(
  blocks: Blocks,
  passages: readonly P[],
  { hear, title }: { readonly hear: Hear; readonly title: string },
  take: (passage: P, heard: Heard) => void,
): Work {
  for (const portion of portionsOf(passages)) {
    const isNew = title !== blocks.title.text;
    const spoken = portion.map(({ text, seams }): Spoken => ({ text, seams }));
    if (isNew) spoken.unshift({ text: title, seams: [] });
    const heard = [...(yield* awaited(hear(spoken, blocks.mistaken)))];
    if (isNew) blocks.title = { text: title, evidence: heard.shift()!.evidence };
    for (const passage of portion) {
      take(passage, heard.shift()!);
      yield;
    }
  }
}
