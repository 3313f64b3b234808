import { type Evidence, noEvidence } from "#detect/evidence.ts";
import type { Judged } from "#detect/heard.ts";
import type { Mention } from "#detect/mention.ts";
import type { Correction } from "#detect/mistaken.ts";
import { type Block, blockElementOf, type Mark, type Passage, readPassage } from "./block.ts";

/** The blocks of a page that may hold a name, and what their texts together say about who is meant. */
export interface Blocks {
  readonly byElement: Map<Element, Block>;
  /** Ids of people who are not to be marked. */
  readonly without: ReadonlySet<string>;
  mistaken: readonly Correction[];
  /** What was heard of the page until now, and of its title; only the background reads that. */
  evidence: Evidence;
  /** Of the title: null for its text when it is to be heard again. */
  title: { readonly text: string | null; readonly said: Evidence };
  /** What blocks said that are gone, and that `evidence` still holds. */
  gone: Evidence[];
  /** Where everybody stands by `evidence`, as one word to compare. */
  standing: string;
  /** Every mark; null while they have to be gathered again. */
  marks: readonly Mark[] | null;
  /** How far blocks are from the view, as it was when all were measured last, or when they came. */
  far: WeakMap<Block, number>;
}

/** A page of which nothing was read yet. */
export function noBlocks(
  without: Iterable<string> = [],
  mistaken: readonly Correction[] = [],
): Blocks {
  return {
    byElement: new Map(),
    without: new Set(without),
    mistaken,
    evidence: noEvidence,
    title: { text: "", said: noEvidence },
    gone: [],
    standing: "",
    marks: null,
    far: new WeakMap(),
  };
}

function isSame(old: Block, now: Passage): boolean {
  return (
    old.text === now.text &&
    old.pieces.length === now.pieces.length &&
    old.pieces.every(({ node }, i) => node === now.pieces[i]?.node)
  );
}

function forget(blocks: Blocks, { element, said }: Block): void {
  blocks.byElement.delete(element);
  if (Object.keys(said).length > 0) blocks.gone.push(said);
  blocks.marks = null;
}

/** A block for a passage, instead of what stood there before. */
function place(blocks: Blocks, passage: Passage): Block {
  const block = { ...passage, said: noEvidence, open: false, standing: "", marks: [] };
  blocks.byElement.set(block.element, block);
  return block;
}

function isSameMention(a: Mention, b: Mention): boolean {
  return a.start === b.start && a.end === b.end && a.person === b.person;
}

/**
 * Keeps what came of weighing a passage, or a known block again. Of that a mark that was there before stays the same object, so
 * that a card beside it stays open.
 */
export function keep(blocks: Blocks, passage: Passage, judged: Judged): void {
  const known = blocks.byElement.get(passage.element);
  const block = known === passage ? known : place(blocks, passage);
  const old = block.marks;
  const same = (mention: Mention) => old.find((mark) => isSameMention(mark.mention, mention));
  const wanted = judged.mentions.filter(({ person }) => !blocks.without.has(person));
  block.said = judged.evidence;
  block.open = judged.open;
  block.standing = blocks.standing;
  block.marks = wanted.map((mention) => same(mention) ?? { block, mention });
  blocks.marks = null;
}

const isKnown = (blocks: Blocks, passage: Passage): boolean => {
  const old = blocks.byElement.get(passage.element);
  return old !== undefined && isSame(old, passage);
};

/** Reads the lines of an element; null where it is gone, or they are known and the same. */
export function readAnew(blocks: Blocks, element: Element): Passage | null {
  if (!element.isConnected) return null;
  const passage = readPassage(element);
  return isKnown(blocks, passage) ? null : passage;
}

/** Reads the texts of a passage once more, as the page's style parts them into lines; those that are not known so. */
export function readStyled(blocks: Blocks, passage: Passage): Passage[] {
  const { element, pieces } = passage;
  const elements = new Set(pieces.flatMap(({ node }) => blockElementOf(node, true) ?? []));
  const old = blocks.byElement.get(element);
  if (old && (old === passage || !elements.has(element))) forget(blocks, old);
  const passages = [...elements].map((each) => readPassage(each, true));
  return passages.filter((part) => !isKnown(blocks, part));
}

/** Forgets the blocks that are no longer on the page. True when there were any with marks. */
export function forgetGone(blocks: Blocks): boolean {
  const gone = [...blocks.byElement.values()].filter(({ element }) => !element.isConnected);
  for (const block of gone) forget(blocks, block);
  return gone.some(({ marks }) => marks.length > 0);
}

/** The known block that a node lies in, if any. */
export function blockAround(blocks: Blocks, node: Node): Block | undefined {
  for (let at: Node | null = node; at; at = at.parentNode) {
    const block = blocks.byElement.get(at as Element);
    if (block) return block;
  }
  return undefined;
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
