import { type Block, blockElementOf, isForReading } from "./block.ts";
import { type Blocks, forgetGone, markBlock, marksOf, standing, take } from "./blocks.ts";
import { type MarkStyle, paintMarks } from "./mark.ts";
import { nearest } from "./near.ts";
import { walk } from "./walk.ts";

/** What a pass needs to know besides the page: the title it is judged by, and how marks look. */
export interface Manner {
  readonly title: string;
  readonly style: MarkStyle;
}

/** What to look at in one pass: nodes that came, and elements of known blocks that changed. */
export interface Ground {
  readonly nodes: Iterable<Node>;
  readonly elements: Iterable<Element>;
}

function* find({ nodes, elements }: Ground): Generator<void, Set<Element>> {
  const found = new Set(elements);
  for (const node of nodes)
    yield* walk(node, (text) => {
      const element = blockElementOf(text);
      if (element && isForReading(element)) found.add(element);
    });
  return found;
}

function* readAgain(blocks: Blocks, elements: ReadonlySet<Element>): Generator<void, Set<Block>> {
  const fresh = new Set<Block>();
  for (const element of elements) {
    const block = element.isConnected && take(blocks, element);
    if (block) fresh.add(block);
    yield;
  }
  return fresh;
}

/** Paints the marks near the view. Yields now and then, so that it can pause. */
export function* paint(blocks: Blocks, style: MarkStyle): Generator<void> {
  paintMarks(yield* nearest(marksOf(blocks)), style);
}

/**
 * One pass over a page: look, read, judge, paint. Yields often, so that it can pause anywhere.
 * Returns whether mentions may have been found or lost.
 */
export function* pass(
  blocks: Blocks,
  ground: Ground,
  { title, style }: Manner,
): Generator<void, boolean> {
  const before = standing(blocks);
  const fresh = yield* readAgain(blocks, yield* find(ground));
  const lost = forgetGone(blocks);
  if (fresh.size === 0 && !lost) return false;
  // What arrived may say who was meant above: then every block is judged again.
  const anew = standing(blocks) === before ? fresh : blocks.byElement.values();
  for (const block of anew) {
    markBlock(blocks, block, title);
    yield;
  }
  yield* paint(blocks, style);
  return true;
}
