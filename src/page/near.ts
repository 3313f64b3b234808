import type { Block, Mark } from "./block.ts";

/**
 * How many ranges are registered at any time. In Chromium each costs every frame that changes anything 5 to 9 µs
 * (measured November 2026), so that a page with thousands of names would stutter.
 */
const MOST = 150;

/** So few are painted wherever they are, without asking the browser to lay the page out. */
const FEW = 48;

/** How far a block is from the view, in pixels; 0 when it is in it. */
function distance({ element }: Block): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(top - innerHeight, -bottom, 0);
}

/**
 * Chooses the marks to paint: all of them if they are few, else those within a screen of the view, the nearest first.
 * What a page adds far below changes nothing of them. Yields now and then, so that it can pause.
 */
export function* nearest(marks: readonly Mark[]): Generator<void, readonly Mark[]> {
  if (marks.length <= FEW) return marks;
  const far = new Map<Block, number>();
  for (const { block } of marks) {
    if (far.has(block)) continue;
    far.set(block, distance(block));
    if (far.size % 32 === 0) yield;
  }
  const farOf = ({ block }: Mark) => far.get(block)!;
  const near = marks.filter((mark) => farOf(mark) <= innerHeight);
  if (near.length <= MOST) return near;
  return near.toSorted((a, b) => farOf(a) - farOf(b)).slice(0, MOST);
}
