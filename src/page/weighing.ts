import type { Evidence } from "#detect/evidence.ts";
import type { Judged, Spoken, Weighed } from "#detect/heard.ts";
import type { Correction } from "#detect/mistaken.ts";
import type { Passage } from "./block.ts";
import type { Blocks } from "./blocks.ts";
import { awaited, type Work } from "./idle.ts";

/** Weighs texts of a document of which so much was heard before, as if what is mistaken in them were not there. */
export type Weigh = (
  spoken: readonly Spoken[],
  before: Evidence,
  mistaken: readonly Correction[],
) => Promise<Weighed>;

/** So much text goes into one question (UTF-16 units): more at once would keep the page waiting. */
const MOST = 50_000;

/** Of so many texts that are gone one question tells. */
const MOST_GONE = 500;

/** Passages in portions of at most so much text, or of one that is longer. */
function portionsOf(passages: readonly Passage[]): Passage[][] {
  const portions: Passage[][] = [];
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

/** A text that comes in the place of what was said before; of what is gone, none. */
const inPlaceOf = (was: Evidence, text = ""): Spoken => ({ text, seams: [], was });

/** What a question about a portion says: its texts, a new title, and what is gone since the last question. */
function spokenOf(blocks: Blocks, portion: readonly Passage[], title: string): Spoken[] {
  const wasOf = (element: Element) => blocks.byElement.get(element)?.said;
  return [
    ...portion.map(({ text, seams, element }) => ({ text, seams, was: wasOf(element) })),
    ...(title === blocks.title.text ? [] : [inPlaceOf(blocks.title.said, title)]),
    ...blocks.gone.slice(0, MOST_GONE).map((said) => inPlaceOf(said)),
  ];
}

/** Takes over what an answer to such a question says of the whole page. */
function takeOver(blocks: Blocks, said: Weighed, passages: number, title: string): void {
  blocks.evidence = said.evidence;
  blocks.standing = said.standing;
  blocks.gone = blocks.gone.slice(MOST_GONE);
  if (title !== blocks.title.text)
    blocks.title = { text: title, said: said.texts[passages]!.evidence };
}

/**
 * Has passages weighed, portion by portion, and hands over each with what came of it. A new title is heard along with the first,
 * and what is gone since the last time counts no more.
 */
export function* weighing(
  blocks: Blocks,
  passages: readonly Passage[],
  { weigh, title }: { readonly weigh: Weigh; readonly title: string },
  take: (passage: Passage, judged: Judged) => void,
): Work {
  const portions = portionsOf(passages);
  const questions = Math.max(portions.length, Math.ceil(blocks.gone.length / MOST_GONE));
  for (let at = 0; at < questions; at++) {
    const portion = portions[at] ?? [];
    const spoken = spokenOf(blocks, portion, title);
    const answer = yield* awaited(weigh(spoken, blocks.evidence, blocks.mistaken));
    takeOver(blocks, answer, portion.length, title);
    for (const [i, passage] of portion.entries()) {
      take(passage, answer.texts[i]!);
      yield;
    }
  }
}
