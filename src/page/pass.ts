import type { Heard } from "#detect/heard.ts";
import { type Block, blockElementOf, isForReading, type Passage } from "./block.ts";
import {
  type Blocks,
  forgetGone,
  keep,
  keepAgain,
  marksOf,
  readAnew,
  readStyled,
  setMarks,
} from "./blocks.ts";
import { type Hear, hearing } from "./hearing.ts";
import type { Work } from "./idle.ts";
import { type MarkStyle, paintMarks } from "./mark.ts";
import { nearest } from "./near.ts";

/** What a pass needs to know besides the page: who hears, the title it is judged by, and how marks look. */
export interface Manner {
  readonly hear: Hear;
  readonly title: string;
  readonly style: MarkStyle;
}

/** What to read in one pass: text nodes that may hold a name, and elements of known blocks that changed. */
export interface Ground {
  readonly hits: Iterable<Text>;
  readonly elements: Iterable<Element>;
}

function* find({ hits, elements }: Ground): Work<Set<Element>> {
  const found = new Set(elements);
  for (const text of hits) {
    const element = blockElementOf(text);
    if (element && !found.has(element) && isForReading(element)) found.add(element);
    yield;
  }
  return found;
}

function* readAgain(blocks: Blocks, elements: ReadonlySet<Element>): Work<Passage[]> {
  const passages: Passage[] = [];
  for (const element of elements) {
    const passage = element.isConnected ? readAnew(blocks, element) : null;
    if (passage) passages.push(passage);
    yield;
  }
  return passages;
}

/** Has passages heard and keeps them; those that hang on the page's style are read and heard as that has them. */
function* learn(blocks: Blocks, passages: readonly Passage[], manner: Manner): Work<Set<Block>> {
  const fresh = new Set<Block>();
  const styled = new Map<Element, Passage>();
  const take = (passage: Passage, heard: Heard) => void fresh.add(keep(blocks, passage, heard));
  yield* hearing(blocks, passages, manner, (passage, heard) => {
    if (!heard.hangs) take(passage, heard);
    else for (const part of readStyled(blocks, passage)) styled.set(part.element, part);
  });
  yield* hearing(blocks, [...styled.values()], manner, take);
  return fresh;
}

/** Paints the marks near the view; of blocks that `far` knows to be far off it is believed. Yields now and then, so that it can pause. */
export function* paint(blocks: Blocks, style: MarkStyle, far = new WeakMap<Block, number>()): Work {
  blocks.far = far;
  paintMarks(yield* nearest(marksOf(blocks), far), style);
}

/**
 * One pass over a page: read, have it heard, judge, paint. Yields often, so that it can pause anywhere.
 * Returns whether mentions may have been found or lost.
 */
export function* pass(blocks: Blocks, ground: Ground, manner: Manner): Work<boolean> {
  const passages = yield* readAgain(blocks, yield* find(ground));
  const lost = forgetGone(blocks);
  if (passages.length === 0 && !lost) return false;
  yield* setMarks(blocks, yield* learn(blocks, passages, manner));
  yield* paint(blocks, manner.style, blocks.far);
  return true;
}

/** The pass that follows when something else is mistaken than before: every block is heard again. */
export function* passAgain(blocks: Blocks, manner: Manner): Work {
  const all = [...blocks.byElement.values()];
  blocks.title = { text: "", evidence: {} };
  yield* hearing(blocks, all, manner, (block, heard) => keepAgain(blocks, block, heard));
  yield* setMarks(blocks, all);
  yield* paint(blocks, manner.style);
}
