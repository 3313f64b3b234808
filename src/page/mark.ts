import { SLOTS, slotOf } from "#corpus/palette.ts";
import type { Mention } from "#detect/mention.ts";
import { type Mark, nodeAt, type Passage } from "./block.ts";

/** How marks look; under "none" they are not painted at all. */
export type MarkStyle = "underline" | "tint" | "none";

const slots = Array.from({ length: SLOTS }, (_, slot) => slot);
/** The names that mark.css gives a look to, by style and slot. */
const NAMES = {
  underline: slots.map((slot) => `lh-${slot}`),
  tint: slots.map((slot) => `lh-t${slot}`),
  none: [],
} satisfies Record<MarkStyle, string[]>;
const ACTIVE = "lh-on";
const GLOW = "lh-near";

/** A mention in a text that was read: a mark, or what becomes one. */
interface Place {
  readonly block: Passage;
  readonly mention: Mention;
}

/** The place of a mention as it was read. Static, since live ranges make every change of the page slow. */
export function rangeOf({ block, mention }: Place): StaticRange | null {
  const start = nodeAt(block, mention.start, false);
  const end = nodeAt(block, mention.end, true);
  if (!start || !end) return null;
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

/** Whether the page still has a text at a place. */
export function isThere(place: StaticRange): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = place;
  const has = (node: Node, offset: number) => node.isConnected && offset <= (node as Text).length;
  return has(startContainer, startOffset) && has(endContainer, endOffset);
}

/** Where a mention is painted, in viewport pixels, one rectangle a line. The range lives no longer than the call. */
export function rectsOf(place: StaticRange): DOMRect[] {
  if (!isThere(place)) return [];
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return [...range.getClientRects()];
}

/** The line that a card must not cover: the first line that the mark stands on. Null when the mark is gone or out of view. */
export function lineOf(mark: Mark): DOMRect | null {
  const range = rangeOf(mark);
  const rect = range && rectsOf(range)[0];
  return rect && rect.bottom > 0 && rect.top < innerHeight ? rect : null;
}

/** What is painted under each name; painting the same again would cost the page a frame for nothing. */
const painted = new Map<string, readonly StaticRange[]>();

function isPainted(name: string, ranges: readonly StaticRange[]): boolean {
  const now = painted.get(name) ?? [];
  return (
    now.length === ranges.length &&
    ranges.every((range, i) => range === now[i]) &&
    (ranges.length === 0 || CSS.highlights.has(name))
  );
}

function paint(name: string, ranges: readonly StaticRange[], priority: number): void {
  if (isPainted(name, ranges)) return;
  painted.set(name, ranges);
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

/** The range of a mark, kept as long as the mark, so that what did not change is known not to have. */
const ranges = new WeakMap<Mark, StaticRange>();

function keptRange(mark: Mark): StaticRange | null {
  const range = ranges.get(mark) ?? rangeOf(mark);
  if (range) ranges.set(mark, range);
  return range;
}

/** Paints these marks, and no others, through the CSS Custom Highlight API. */
export function paintMarks(marks: Iterable<Mark>, style: MarkStyle): void {
  const bySlot: StaticRange[][] = slots.map(() => []);
  for (const mark of marks) {
    const range = keptRange(mark);
    if (range) bySlot[slotOf(mark.mention.person)]?.push(range);
  }
  NAMES[style].forEach((name, slot) => paint(name, bySlot[slot] ?? [], 0));
}

/** Tints one mention, the one the reader is at; none for null. */
export function paintActive(place: StaticRange | null): void {
  paint(ACTIVE, place ? [place] : [], 1);
}

/** Tints these marks besides, whatever the style: the panel points at them. */
export function paintGlow(marks: readonly Mark[]): void {
  const ranges = marks.flatMap((mark) => keptRange(mark) ?? []);
  paint(GLOW, ranges, 1);
}

/** Takes every mark away. */
export function wipe(): void {
  for (const name of [...NAMES.underline, ...NAMES.tint, ACTIVE, GLOW]) CSS.highlights.delete(name);
}
