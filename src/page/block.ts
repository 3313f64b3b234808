import type { Mention } from "#detect/mention.ts";

/** A text node of a block and where its text begins in the text of the block, in UTF-16 units. */
export interface Piece {
  readonly node: Text;
  readonly from: number;
}

/** The text of one block-level container: the unit of reading and re-reading. */
export interface Block {
  readonly element: Element;
  readonly text: string;
  readonly pieces: readonly Piece[];
  marks: readonly Mark[];
}

/** A mention where it stands on the page. */
export interface Mark {
  readonly block: Block;
  readonly mention: Mention;
}

const UNREAD = new Set(
  "TITLE SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT CODE KBD SAMP".split(" "),
);

const isUnread = (element: Element) => UNREAD.has(element.nodeName.toUpperCase());
const isBeingWritten = (element: Element) => (element as HTMLElement).isContentEditable;

function isInline(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display === "inline" || display === "contents" || display.startsWith("ruby");
}

/** The block-level container whose line a text stands in. */
export function blockElementOf(text: Text): Element | null {
  let element = text.parentElement;
  while (element?.parentElement && isInline(element)) element = element.parentElement;
  return element;
}

/**
 * Whether an element holds text for reading: no code, and nobody is writing there. Text that is hidden at the moment counts:
 * it may be unfolded without any change that we would hear of, and until then its mark is not painted either.
 */
export function isForReading(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (isUnread(at)) return false;
  return !isBeingWritten(element);
}

function* leaves(container: Element): Generator<Text | "break"> {
  for (const child of container.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) yield child as Text;
    if (child.nodeType !== Node.ELEMENT_NODE) continue;
    const element = child as Element;
    if (element.nodeName === "BR") yield "break";
    else if (isUnread(element) || isBeingWritten(element)) continue;
    else if (isInline(element)) yield* leaves(element);
    else yield "break";
  }
}

/** The text of a node as a reader sees it: line ends of the source are spaces, except where they are kept. The length stays the same. */
function asPainted({ data, parentElement }: Text): string {
  if (!/[\n\r\t]/.test(data)) return data;
  const keeps = parentElement && getComputedStyle(parentElement).whiteSpaceCollapse !== "collapse";
  return keeps ? data : data.replace(/[\n\r\t]/g, " ");
}

/** Reads the block around an element: its own lines, without those of blocks within it. */
export function readBlock(element: Element): Block {
  const pieces: Piece[] = [];
  let text = "";
  for (const leaf of leaves(element)) {
    if (leaf === "break") text += "\n";
    else {
      pieces.push({ node: leaf, from: text.length });
      text += asPainted(leaf);
    }
  }
  return { element, text, pieces, marks: [] };
}

/** Where a position of the block's text stands on the page. An end belongs to the node that it ends. */
export function nodeAt(
  block: Block,
  position: number,
  isEnd: boolean,
): { node: Text; offset: number } | null {
  const at = isEnd ? position - 1 : position;
  const piece = block.pieces.findLast(({ from }) => from <= at);
  if (!piece || at - piece.from >= piece.node.length) return null;
  return { node: piece.node, offset: position - piece.from };
}
