import type { Heard } from "#detect/hear.ts";
import { kindAt, SPACED } from "#detect/letters.ts";
import { surnamesIn } from "#detect/names.ts";
import { matchAt } from "#detect/pattern.ts";
import type { Passage } from "./block.ts";

/** A place of a passage where only the page's style knows whether the line goes on. */
interface Seam {
  readonly at: number;
  /** Whether one of the texts stands beside the element of the other: then they are hardly ever lines of their own. */
  readonly isBeside: boolean;
}

/** How near a seam is to a name for the words beyond it to count as its neighbours, in characters. */
const NEAR = 3;
/** How much of a name may be glued to the word beyond a seam. */
const REACH = 24;
/** A line end amid a text that may be the page's. One that is indented is the source's. */
const LINE_END = /\S\s*?\n(?!\s\s)(?=\s*\S)/g;

function* seamsOf({ text, pieces }: Passage): Generator<Seam> {
  let last: Passage["pieces"][number] | undefined;
  for (const piece of pieces) {
    const { node, from } = piece;
    if (!/\S/.test(node.data)) continue;
    const isJoined = last && !text.slice(last.from + last.node.length, from).includes("\n");
    if (isJoined && last?.node.parentNode !== node.parentNode) {
      const isBeside =
        last!.node.parentNode!.contains(node) || node.parentNode!.contains(last!.node);
      yield { at: from, isBeside };
    }
    for (const { 0: found, index } of node.data.matchAll(LINE_END))
      yield { at: from + index + found.length, isBeside: false };
    last = piece;
  }
}

/** Whether two words touch at a place, and one of them looks like a name: no scan finds it there. */
function isGlued({ plain, latin }: Heard["folded"], at: number): boolean {
  if (kindAt(plain, at - 1) !== SPACED || kindAt(plain, at) !== SPACED) return false;
  const name = matchAt(surnamesIn({ plain, latin }), plain, Math.max(at - REACH, 0));
  return name !== null && name.index <= at;
}

/** Whether it hangs on the page's style whom a passage names that was read without it. */
export function hangsOnStyle(passage: Passage, { folded, sightings }: Heard): boolean {
  const seams = [...seamsOf(passage)];
  if (seams.length === 0) return false;
  if (seams.some(({ at }) => isGlued(folded, at))) return true;
  for (const { candidate } of sightings()) {
    const start = folded.start(candidate.start);
    const end = folded.end(candidate.end);
    for (const { at, isBeside } of seams) {
      const near = isBeside ? -1 : NEAR;
      if (start - at <= near && at - end <= near) return true;
    }
  }
  return false;
}
