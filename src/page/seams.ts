import type { Heard } from "#detect/hear.ts";
import { kindAt, SPACED } from "#detect/letters.ts";
import { surnamesIn } from "#detect/names.ts";
import { matchAt } from "#detect/pattern.ts";
import type { Passage } from "./block.ts";

/** How far from a seam a surname may stand whose name is glued to the word beyond. */
const REACH = 24;

/** The places of a passage where only the page's style knows whether the line goes on: between text nodes, and at line ends. */
function seamsOf({ pieces }: Passage): number[] {
  const seams: number[] = [];
  for (const { node, from } of pieces) {
    const { data } = node;
    seams.push(from);
    for (let at = data.indexOf("\n"); at >= 0; at = data.indexOf("\n", at + 1))
      seams.push(from + at);
  }
  return seams;
}

/** Whether two words touch at a place, and one of them looks like a name: no scan finds it there. */
function isGlued(folded: Heard["folded"], at: number): boolean {
  const { plain } = folded;
  if (kindAt(plain, at - 1) !== SPACED || kindAt(plain, at) !== SPACED) return false;
  const name = matchAt(surnamesIn(folded), plain, Math.max(at - REACH, 0));
  return name !== null && name.index < at + REACH;
}

/** Whether it hangs on the page's style whom a passage names that was read without it. */
export function hangsOnStyle(passage: Passage, { folded, sightings }: Heard): boolean {
  const seams = seamsOf(passage);
  if (seams.some((at) => isGlued(folded, at))) return true;
  for (const { candidate } of sightings()) {
    const start = folded.start(candidate.start);
    const end = folded.end(candidate.end);
    if (seams.some((at) => start < at && at < end)) return true;
  }
  return false;
}
