import type { Folded } from "./fold.ts";
import { kindAt, SPACED } from "./letters.ts";
import { surnamesIn } from "./names.ts";
import { matchAt } from "./pattern.ts";
import type { Seen } from "./sight.ts";

/** How far from a seam a surname may stand whose name is glued to the word beyond. */
const REACH = 24;

/** Whether two words touch at a place of the folded text, and one of them looks like a name: no scan finds it there. */
function isGlued(folded: Folded, at: number): boolean {
  const { plain } = folded;
  if (kindAt(plain, at - 1) !== SPACED || kindAt(plain, at) !== SPACED) return false;
  const name = matchAt(surnamesIn(folded), plain, Math.max(at - REACH, 0));
  return name !== null && name.index < at + REACH;
}

/** Whether it hangs on the seams of a text, in its own offsets, whom it names. */
export function hangsOn(seams: readonly number[], folded: Folded, seen: readonly Seen[]): boolean {
  if (seams.some((at) => isGlued(folded, folded.plainAt(at)))) return true;
  return seen.some(({ candidate }) => {
    const start = folded.start(candidate.start);
    const end = folded.end(candidate.end);
    return seams.some((at) => start < at && at < end);
  });
}
