import type { Evidence } from "#detect/evidence.ts";
import type { Spoken } from "#detect/heard.ts";
import type { Mention } from "#detect/mention.ts";
import { isInline, keepsLines } from "./flow.ts";
import { UNREAD } from "./unread.ts";

/** A text node of a block and where its text begins in the text of the block, in UTF-16 units. */
export interface Piece {
  readonly node: Text;
  readonly from: number;
}

/**
 * The text of one block-level container as it stands on the page; its seams are between its pieces, and at line ends of the
 * source, where it was not read as the page's style has it.
 */
export interface Passage extends Omit<Spoken, "was"> {
  readonly element: Element;
  readonly pieces: readonly Piece[];
}

/** A passage that was weighed: the unit of reading and re-reading. */
export interface Block extends Passage {
  /** What it says by itself; only the background reads that. */
  said: Evidence;
  /** Whether the rest of the page may change whom it names. */
  open: boolean;
  /** Where everybody stood when it was judged. */
  standing: string;
  marks: readonly Mark[];
}

/** A mention where it stands on the page. */
export interface Mark {
  readonly block: Block;
  readonly mention: Mention;
}

const UNREAD_SELECTOR = UNREAD.join();

// As numbers: by their names they are asked of the page each time, which is felt for each node.
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

const isBeingWritten = (element: Element) => (element as HTMLElement).isContentEditable;

/** The block-level container whose line a text stands in, by the names of the elements or, `styled`, as the page has it. */
export function blockElementOf(text: Text, styled = false): Element | null {
  let element = text.parentElement;
  while (element && isInline(element, styled) && element.parentElement)
    element = element.parentElement;
  return element;
}

/**
 * Whether an element holds text for reading: no code, and nobody is writing there. Text that is hidden at the moment counts:
 * it may be unfolded without any change that we would hear of, and until then its mark is not painted either.
 */
export function isForReading(element: Element): boolean {
  return !element.closest(UNREAD_SELECTOR) && !isBeingWritten(element);
}

/** Hands over the texts of a container's own lines, and null where a line ends. */
function leaves(container: Node, styled: boolean, leaf: (text: Text | null) => void): void {
  for (let child = container.firstChild; child; child = child.nextSibling) {
    const { nodeType } = child;
    if (nodeType === TEXT_NODE) leaf(child as Text);
    if (nodeType !== ELEMENT_NODE) continue;
    const element = child as Element;
    const name = element.localName;
    if (name === "br") leaf(null);
    else if (UNREAD.includes(name)) continue;
    else if (element.hasAttribute("contenteditable") && isBeingWritten(element)) continue;
    else if (isInline(element, styled)) leaves(element, styled, leaf);
    else leaf(null);
  }
}

const BREAKS = /[\n\r\t]/g;

/** The text of a node as a reader sees it: line ends of its source are spaces, except where they are kept. The length stays the same. */
function asPainted(source: string, keeps: () => boolean): string {
  return source.search(BREAKS) < 0 || keeps() ? source : source.replace(BREAKS, " ");
}

/** Notes the seams of a source that begins at an offset: there, and where its lines end. */
function noteSeams(seams: number[], source: string, from: number): void {
  seams.push(from);
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1))
    seams.push(from + at);
}

/** Reads the passage of an element: its own lines, without those of blocks within it, `styled` or by the names of the elements. */
export function readPassage(element: Element, styled = false): Passage {
  const pieces: Piece[] = [];
  const seams: number[] = [];
  let text = "";
  // By their names, all elements of a passage keep line ends, or none does.
  let allKeep: boolean | undefined;
  const keepsAt = ({ parentElement }: Text): boolean =>
    styled ? keepsLines(parentElement!, true) : (allKeep ??= keepsLines(element, false));
  leaves(element, styled, (node) => {
    const from = text.length;
    if (!node) {
      text += "\n";
      return;
    }
    const source = node.data;
    pieces.push({ node, from });
    if (!styled) noteSeams(seams, source, from);
    text += asPainted(source, () => keepsAt(node));
  });
  return { element, text, pieces, seams };
}

/** Where a position of the block's text stands on the page. An end belongs to the node that it ends. */
export function nodeAt(
  { pieces }: Passage,
  position: number,
  isEnd: boolean,
): { node: Text; offset: number } | null {
  const at = isEnd ? position - 1 : position;
  const piece = pieces.findLast(({ from }) => from <= at);
  return piece ? { node: piece.node, offset: position - piece.from } : null;
}
