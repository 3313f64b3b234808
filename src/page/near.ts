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
 * What a page adds far below changes nothing of them. Notes in `far` how far each block is, and measures none again that is
 * noted as far off, so that a page that grows is not measured anew with each change. Yields now and then, so that it can pause.
 */
export function* nearest(
  marks: readonly Mark[],
  far = new WeakMap<Block, number>(),
): Generator<void, readonly Mark[]> {
  if (marks.length <= FEW) return marks;
  const reach = innerHeight;
  const farOf = ({ block }: Mark) => far.get(block) ?? 0;
  let measured: Block | undefined;
  let count = 0;
  for (const mark of marks) {
    const { block } = mark;
    if (block === measured || farOf(mark) > reach) continue;
    far.set(block, distance(block));
    measured = block;
    if (++count % 32 === 0) yield;
  }
  const near = marks.filter((mark) => farOf(mark) <= reach);
  if (near.length <= MOST) return near;
  return near.toSorted((a, b) => farOf(a) - farOf(b)).slice(0, MOST);
}
