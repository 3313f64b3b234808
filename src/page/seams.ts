import type { Candidate } from "#detect/scan.ts";
import { kindAt, SPACED } from "#detect/letters.ts";
import { mayHoldName } from "#detect/look.ts";
import type { Passage } from "./block.ts";
import type { Heard } from "#detect/hear.ts";

/** How near a seam is to a name for the words beyond it to count as its neighbours, in characters. */
const NEAR = 3;
/** How much around a seam a name takes that is glued to the word before. */
const REACH = 24;

/** Line ends amid a text that may be those of the page. Indented ones are those of the source. */
const LINE_END = /\S[^\S\n]*\n(?!\s\s)(?=\s*\S)/g;

const hasOwnText = ({ childNodes }: Node) =>
  [...childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && /\S/.test((node as Text).data),
  );

/** Text beside an element, in the same container, says that both stand in one line. */
function isMixed(a: Node, b: Node): boolean {
  let container = a.parentNode;
  while (container && !container.contains(b)) container = container.parentNode;
  return container !== null && hasOwnText(container);
}

/** A place of a passage where only the page's style knows whether the line goes on. */
interface Seam {
  readonly at: number;
  readonly isMixed: () => boolean;
}

function* seamsOf({ pieces }: Passage): Generator<Seam> {
  for (const [i, { node, from }] of pieces.entries()) {
    const last = pieces[i - 1];
    const isJoined = last && last.from + last.node.length === from;
    if (isJoined && last.node.parentNode !== node.parentNode)
      yield { at: from, isMixed: () => isMixed(last.node, node) };
    if (node.data.includes("\n"))
      for (const { 0: found, index } of node.data.matchAll(LINE_END))
        yield { at: from + index + found.length, isMixed: () => false };
  }
}

const isGlued = (text: string, at: number) =>
  kindAt(text, at - 1) === SPACED &&
  kindAt(text, at) === SPACED &&
  mayHoldName(text.slice(Math.max(at - REACH, 0), at + REACH));

/** Whether it depends on the page's style what is named in a passage that was read without it. */
export function dependsOnStyle(passage: Passage, { folded, sightings }: Heard): boolean {
  const seams = [...seamsOf(passage)];
  if (seams.length === 0) return false;
  if (seams.some(({ at }) => isGlued(passage.text, at))) return true;
  const depends = ({ start, end }: Candidate) =>
    seams.some(({ at, isMixed }) => {
      const ahead = folded.start(start) - at;
      const behind = at - folded.end(end);
      if (ahead < 0 && behind < 0) return true;
      return ahead <= NEAR && behind <= NEAR && !isMixed();
    });
  for (const { candidate } of sightings()) if (depends(candidate)) return true;
  return false;
}
