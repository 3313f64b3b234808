import { detect } from "#detect/detect.ts";
import { standings } from "#detect/disambiguate.ts";
import { type Evidence, noEvidence, weigh } from "#detect/evidence.ts";
import type { Mention } from "#detect/mention.ts";
import { type Block, type Mark, readBlock } from "./block.ts";

/** The blocks of a page that may hold a name, and what their texts together say about who is meant. */
export interface Blocks {
  readonly byElement: Map<Element, Block>;
  readonly byNode: WeakMap<Node, Block>;
  /** Ids of people who are not to be marked. */
  readonly without: ReadonlySet<string>;
  evidence: Evidence;
  /** Every mark; null while they have to be gathered again. */
  marks: readonly Mark[] | null;
}

/** A page of which nothing was read yet. */
export function noBlocks(without: Iterable<string> = []): Blocks {
  return {
    byElement: new Map(),
    byNode: new WeakMap(),
    without: new Set(without),
    evidence: noEvidence,
    marks: null,
  };
}

function isSame(old: Block | undefined, now: Block): boolean {
  return (
    old?.text === now.text &&
    old.pieces.length === now.pieces.length &&
    old.pieces.every(({ node }, i) => node === now.pieces[i]?.node)
  );
}

/** Reads the block of an element, unless it is known and the same. Null when nothing is new. */
export function take(blocks: Blocks, element: Element): Block | null {
  const block = readBlock(element);
  if (isSame(blocks.byElement.get(element), block)) return null;
  blocks.byElement.set(element, block);
  blocks.marks = null;
  for (const { node } of block.pieces) blocks.byNode.set(node, block);
  blocks.evidence = weigh(block.text, blocks.evidence);
  return block;
}

/** Forgets the blocks that are no longer on the page. True when there were any with marks. */
export function forgetGone(blocks: Blocks): boolean {
  const gone = [...blocks.byElement.values()].filter(({ element }) => !element.isConnected);
  for (const { element } of gone) blocks.byElement.delete(element);
  if (gone.length > 0) blocks.marks = null;
  return gone.some(({ marks }) => marks.length > 0);
}

/**
 * Where everybody stands by the evidence so far, as one word to compare: counts grow with every text, but seldom decide
 * anything anew.
 */
export function standing({ evidence }: Blocks): string {
  return JSON.stringify(standings(evidence));
}

/** The known block that a changed node lies in, if any. */
export function blockAround(blocks: Blocks, node: Node): Block | undefined {
  for (let at: Node | null = node; at; at = at.parentNode) {
    const block = blocks.byElement.get(at as Element);
    if (block) return block;
  }
  return undefined;
}

function isSameMention(a: Mention, b: Mention): boolean {
  return a.start === b.start && a.end === b.end && a.person === b.person;
}

/** Finds the mentions of a block. A mark that was there before stays the same object, so that a card beside it stays open. */
export function markBlock(blocks: Blocks, block: Block, title: string): void {
  const before = block.marks;
  const same = (mention: Mention) => before.find((mark) => isSameMention(mark.mention, mention));
  const found = detect(block.text, { title, evidence: blocks.evidence });
  const mentions = found.filter(({ person }) => !blocks.without.has(person));
  block.marks = mentions.map((mention) => same(mention) ?? { block, mention });
  blocks.marks = null;
}

function inPageOrder(a: Block, b: Block): number {
  const follows = Node.DOCUMENT_POSITION_FOLLOWING;
  return a.element.compareDocumentPosition(b.element) & follows ? -1 : 1;
}

/** Every mark, block by block as they were met. The same array as long as nothing came or went. */
export function marksOf(blocks: Blocks): readonly Mark[] {
  blocks.marks ??= [...blocks.byElement.values()].flatMap(({ marks }) => marks);
  return blocks.marks;
}

/** Every mark in the order of the page. Dear on pages with thousands of names: for lists and steps, not for every pass. */
export function marksInOrder(blocks: Blocks): readonly Mark[] {
  const marked = [...blocks.byElement.values()].filter(({ marks }) => marks.length > 0);
  return marked.toSorted(inPageOrder).flatMap(({ marks }) => marks);
}
