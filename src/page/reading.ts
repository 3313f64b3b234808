import { detect } from "#detect/detect.ts";
import { type Evidence, noEvidence, weigh } from "#detect/evidence.ts";
import type { Mention } from "#detect/mention.ts";
import { type Block, blockElementOf, isForReading, type Mark, readBlock } from "./block.ts";
import { inSlices } from "./idle.ts";
import { paintMarks, wipe } from "./mark.ts";
import { walk } from "./walk.ts";
import { type Changes, watch } from "./watch.ts";

/** The page as far as it was read. */
export interface Reading {
  /** Every mark, block by block in the order of the page. */
  marks(): Mark[];
  /** The block that a text node stands in. */
  blockOf(node: Node): Block | undefined;
}

function sameMention(a: Mention, b: Mention): boolean {
  return a.start === b.start && a.end === b.end && a.person === b.person;
}

/** The marks of a block; one that was there before stays the same object, so that a card beside it stays open. */
function marksOf(block: Block, mentions: readonly Mention[], before: readonly Mark[]): Mark[] {
  return mentions.map(
    (mention) =>
      before.find((mark) => mark.block === block && sameMention(mark.mention, mention)) ?? {
        block,
        mention,
      },
  );
}

function inPageOrder(a: Block, b: Block): number {
  return a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/**
 * Reads the page in idle slices, marks its mentions and keeps doing so while it changes, until `signal` is aborted.
 * `changed` is called after each pass that found or lost mentions.
 */
export function startReading(root: Document, changed: () => void, signal: AbortSignal): Reading {
  const blocks = new Map<Element, Block>();
  const byNode = new WeakMap<Node, Block>();
  let evidence: Evidence = noEvidence;

  function* readAll(elements: ReadonlySet<Element>): Generator<void> {
    for (const element of elements) {
      const old = blocks.get(element);
      const block = readBlock(element);
      if (
        old?.text === block.text &&
        old.pieces.every(({ node }, i) => node === block.pieces[i]?.node)
      )
        continue;
      blocks.set(element, block);
      for (const { node } of block.pieces) byNode.set(node, block);
      evidence = weigh(block.text, evidence);
      yield;
    }
  }
  function* detectAll(): Generator<void> {
    for (const block of blocks.values()) {
      const mentions = detect(block.text, { title: root.title, evidence });
      block.marks = marksOf(block, mentions, block.marks);
      yield;
    }
  }
  function forgetGone(): boolean {
    const gone = [...blocks.keys()].filter((element) => !element.isConnected);
    for (const element of gone) blocks.delete(element);
    return gone.length > 0;
  }
  function* pass(nodes: Iterable<Node>, elements: Set<Element>): Generator<void> {
    for (const node of nodes)
      yield* walk(node, (text) => {
        const element = blockElementOf(text);
        if (element && isForReading(element)) elements.add(element);
      });
    yield* readAll(elements);
    if (!forgetGone() && elements.size === 0) return;
    yield* detectAll();
    paintMarks(allMarks());
    changed();
  }
  function allMarks(): Mark[] {
    return [...blocks.values()].toSorted(inPageOrder).flatMap(({ marks }) => marks);
  }
  /** The known blocks that lost or changed some of their text. */
  function touchedBlocks(touched: ReadonlySet<Node>): Set<Element> {
    const found = new Set<Element>();
    for (const node of touched)
      for (let at: Node | null = node; at; at = at.parentNode)
        if (blocks.has(at as Element)) {
          found.add(at as Element);
          break;
        }
    return found;
  }

  // Passes follow one another; what changes during one waits for the next.
  let reading = inSlices(pass([root], new Set()), signal);
  const again = ({ came, touched }: Changes) => {
    const connected = [...came].filter((node) => node.isConnected);
    reading = reading.then(() => inSlices(pass(connected, touchedBlocks(touched)), signal));
  };
  watch(root, again, signal);
  signal.addEventListener("abort", wipe);
  return { marks: allMarks, blockOf: (node) => byNode.get(node) };
}
