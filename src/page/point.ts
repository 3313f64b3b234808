import type { Mark } from "./block.ts";
import { rangeOf, rectsOf } from "./mark.ts";
import type { Reading } from "./reading.ts";

/** How far beside a mark still counts as on it, in pixels. */
const SLACK = 1;

function inside({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK;
}

/** Whether a point of the viewport is on the painted mention: a caret position alone also answers beside and below the text. */
function isOn(mark: Mark, x: number, y: number): boolean {
  const range = rangeOf(mark);
  return range !== null && rectsOf(range).some((rect) => inside(rect, x, y));
}

/** The mention under a point of the viewport, in pixels. */
export function mentionAt(reading: Reading, x: number, y: number): Mark | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...reading.roots] });
  const block = caret && reading.blockOf(caret.offsetNode);
  const piece = block?.pieces.find(({ node }) => node === caret?.offsetNode);
  if (!caret || !block || !piece) return null;
  const position = piece.from + caret.offset;
  const mark = block.marks.find(
    ({ mention }) => mention.start <= position && position <= mention.end,
  );
  return mark && isOn(mark, x, y) ? mark : null;
}

/** What the pointer is over: a mention, the card, or neither. */
export type Over = Mark | "card" | null;

/**
 * Tells what is under the pointer, once per frame while it moves or the page scrolls beneath it. Returns the way to look
 * again: marks come and go under a pointer at rest. Listens only: no event is ever cancelled or changed.
 */
export function point(
  reading: Reading,
  isCard: (target: EventTarget | null) => boolean,
  over: (what: Over) => void,
  signal: AbortSignal,
): () => void {
  let last: PointerEvent | null = null;
  let frame = 0;
  const look = () => {
    frame = 0;
    if (!last) return;
    if (isCard(last.target)) over("card");
    else over(mentionAt(reading, last.clientX, last.clientY));
  };
  const soon = () => {
    if (last) frame ||= requestAnimationFrame(look);
  };
  const moved = (event: PointerEvent) => {
    if (event.pointerType === "touch") return;
    last = event;
    soon();
  };
  const left = () => {
    last = null;
    over(null);
  };
  const options = { passive: true, capture: true, signal };
  addEventListener("pointermove", moved, options);
  addEventListener("scroll", soon, options);
  document.documentElement.addEventListener("pointerleave", left, { passive: true, signal });
  signal.addEventListener("abort", () => cancelAnimationFrame(frame));
  return soon;
}
