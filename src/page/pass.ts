import { type Block, blockElementOf, isForReading, type Passage } from "./block.ts";
import { type Blocks, forgetGone, keep, marksOf, readAnew, readStyled } from "./blocks.ts";
import type { Work } from "./idle.ts";
import { type MarkStyle, paintMarks } from "./mark.ts";
import { nearest } from "./near.ts";
import { type Weigh, weighing } from "./weighing.ts";

/** What a pass needs to know besides the page: who weighs, the title it is judged by, and how marks look. */
export interface Manner {
  readonly weigh: Weigh;
  readonly title: string;
  readonly style: MarkStyle;
}

/** What to read in one pass: text nodes that may hold a name, and elements of known blocks that changed. */
export interface Ground {
  readonly hits: Iterable<Text>;
  readonly elements: Iterable<Element>;
}

/** Reads what there is to read; what is known and the same is left out. */
function* read(blocks: Blocks, { hits, elements }: Ground): Work<Passage[]> {
  const met = new Set<Element>();
  const passages: Passage[] = [];
  const meet = (element: Element) => {
    met.add(element);
    const passage = readAnew(blocks, element);
    if (passage) passages.push(passage);
  };
  for (const element of elements) {
    if (!met.has(element)) meet(element);
    yield;
  }
  for (const text of hits) {
    const element = blockElementOf(text);
    if (element && !met.has(element) && isForReading(element)) meet(element);
    yield;
  }
  return passages;
}

/** Has passages weighed and keeps them; those that hang on the page's style are read and weighed as that has them. */
function* learn(blocks: Blocks, passages: readonly Passage[], manner: Manner): Work {
  const styled = new Map<Element, Passage>();
  yield* weighing(blocks, passages, manner, (passage, judged) => {
    if (!judged.hangs) keep(blocks, passage, judged);
    else for (const part of readStyled(blocks, passage)) styled.set(part.element, part);
  });
  if (styled.size > 0) yield* learn(blocks, [...styled.values()], manner);
}

/** Has weighed again what was judged when people stood otherwise, for what arrives may say who was meant above. */
function* weighAgain(blocks: Blocks, manner: Manner): Work {
  const { standing } = blocks;
  const all = [...blocks.byElement.values()];
  const judgedBefore = all.filter((block) => block.open && block.standing !== standing);
  if (judgedBefore.length > 0) yield* learn(blocks, judgedBefore, manner);
}

/** Paints the marks near the view; of blocks that `far` knows to be far off it is believed. Yields now and then, so that it can pause. */
export function* paint(blocks: Blocks, style: MarkStyle, far = new WeakMap<Block, number>()): Work {
  blocks.far = far;
  paintMarks(yield* nearest(marksOf(blocks), far), style);
}

/**
 * One pass over a page: read, have it weighed, paint. Yields often, so that it can pause anywhere.
 * Returns whether mentions may have been found or lost.
 */
export function* pass(blocks: Blocks, ground: Ground, manner: Manner): Work<boolean> {
  const passages = yield* read(blocks, ground);
  const lost = forgetGone(blocks);
  if (passages.length === 0 && !lost) return false;
  yield* learn(blocks, passages, manner);
  yield* weighAgain(blocks, manner);
  yield* paint(blocks, manner.style, blocks.far);
  return true;
}

/** The pass that follows when something else is mistaken than before: every block is weighed again. */
export function* passAgain(blocks: Blocks, manner: Manner): Work {
  const all = [...blocks.byElement.values()];
  blocks.title = { ...blocks.title, text: null };
  yield* learn(blocks, all, manner);
  yield* weighAgain(blocks, manner);
  yield* paint(blocks, manner.style);
}
