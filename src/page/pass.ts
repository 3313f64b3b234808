import { type Block, blockElementOf, isForReading } from "./block.ts";
import { type Blocks, forgetGone, hearAgain, marksOf, setMarks, take } from "./blocks.ts";
import { type MarkStyle, paintMarks } from "./mark.ts";
import { nearest } from "./near.ts";

/** What a pass needs to know besides the page: the title it is judged by, and how marks look. */
export interface Manner {
  readonly title: string;
  readonly style: MarkStyle;
}

/** What to read in one pass: text nodes that may hold a name, and elements of known blocks that changed. */
export interface Ground {
  readonly hits: Iterable<Text>;
  readonly elements: Iterable<Element>;
}

function* find({ hits, elements }: Ground): Generator<void, Set<Element>> {
  const found = new Set(elements);
  for (const text of hits) {
    const element = blockElementOf(text);
    if (element && !found.has(element) && isForReading(element)) found.add(element);
    yield;
  }
  return found;
}

function* readAgain(blocks: Blocks, elements: ReadonlySet<Element>): Generator<void, Set<Block>> {
  const fresh = new Set<Block>();
  for (const element of elements) {
    if (element.isConnected) for (const block of take(blocks, element)) fresh.add(block);
    yield;
  }
  return fresh;
}

/** Paints the marks near the view. Yields now and then, so that it can pause. */
export function* paint(blocks: Blocks, style: MarkStyle): Generator<void> {
  paintMarks(yield* nearest(marksOf(blocks)), style);
}

/**
 * One pass over a page: read, judge, paint. Yields often, so that it can pause anywhere.
 * Returns whether mentions may have been found or lost.
 */
export function* pass(
  blocks: Blocks,
  ground: Ground,
  { title, style }: Manner,
): Generator<void, boolean> {
  const fresh = yield* readAgain(blocks, yield* find(ground));
  const lost = forgetGone(blocks);
  if (fresh.size === 0 && !lost) return false;
  yield* setMarks(blocks, fresh, title);
  yield* paint(blocks, style);
  return true;
}

/** The pass that follows when something else is mistaken than before: every block is heard again. */
export function* passAgain(blocks: Blocks, { title, style }: Manner): Generator<void> {
  const all = [...blocks.byElement.values()];
  for (const block of all) {
    hearAgain(blocks, block);
    yield;
  }
  yield* setMarks(blocks, all, title);
  yield* paint(blocks, style);
}
