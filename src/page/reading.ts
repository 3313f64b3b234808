import type { Block, Mark } from "./block.ts";
import { blockAround, marksInOrder, marksOf, noBlocks } from "./blocks.ts";
import { inSlices } from "./idle.ts";
import { type MarkStyle, wipe } from "./mark.ts";
import { type Ground, paint, pass } from "./pass.ts";
import { dress, findRoots } from "./roots.ts";
import { onScroll } from "./scroll.ts";
import { type Changes, watch } from "./watch.ts";

/** The page as far as it was read. */
export interface Reading {
  /** Every mark, in no order to rely on. */
  marks(): readonly Mark[];
  /** Every mark, in the order of the page. */
  inOrder(): readonly Mark[];
  /** The block that a text node stands in. */
  blockOf(node: Node): Block | undefined;
  /** The open shadow roots that were read. */
  readonly roots: ReadonlySet<ShadowRoot>;
}

/** How to read: who is not to be marked, and how marks look; `css` dresses them in shadow roots. */
export interface Wanted {
  readonly without: readonly string[];
  readonly style: MarkStyle;
  readonly css: string;
}

/**
 * Reads the page in idle slices, marks its mentions and keeps doing so while it changes, until `signal` is aborted.
 * `changed` is called after each pass that may have found or lost mentions.
 */
export function startReading(
  page: Document,
  { without, style, css }: Wanted,
  changed: () => void,
  signal: AbortSignal,
): Reading {
  const blocks = noBlocks(without);

  // Passes follow one another; what changes during one waits for the next.
  let last: Promise<unknown> = Promise.resolve();
  const then = (work: () => Iterator<unknown>) => {
    last = last.then(() => inSlices(work(), signal));
  };
  function* read(ground: Ground): Generator<void> {
    if (yield* pass(blocks, ground, { title: page.title, style })) changed();
  }
  const again = ({ came, touched }: Changes) => {
    const nodes = [...came].filter((node) => node.isConnected);
    const elements = [...touched].flatMap((node) => blockAround(blocks, node)?.element ?? []);
    then(() => read({ nodes, elements }));
    then(() => findAll(nodes));
  };
  function* findAll(nodes: readonly Node[]): Generator<void> {
    for (const node of nodes) if (node.nodeType !== Node.TEXT_NODE) yield* findRoots(node, enter);
  }
  const observe = watch(again, signal);
  const roots = new Set<ShadowRoot>();
  const enter = (root: ShadowRoot) => {
    if (roots.has(root)) return;
    roots.add(root);
    dress(root, css);
    observe(root);
    then(() => read({ nodes: [root], elements: [] }));
  };

  observe(page);
  then(() => read({ nodes: [page], elements: [] }));
  then(() => findRoots(page, enter));
  onScroll(() => then(() => paint(blocks, style)), signal);
  signal.addEventListener("abort", wipe);
  return {
    marks: () => marksOf(blocks),
    inOrder: () => marksInOrder(blocks),
    blockOf: (node) => blocks.byNode.get(node),
    roots,
  };
}
