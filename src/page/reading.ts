import type { Correction } from "#detect/mistaken.ts";
import type { Block, Mark } from "./block.ts";
import { blockAround, marksInOrder, marksOf, noBlocks } from "./blocks.ts";
import { isReplaced } from "./charge.ts";
import type { Work } from "./idle.ts";
import type { Found, Look } from "./look.ts";
import { type MarkStyle, wipe } from "./mark.ts";
import { type Ground, paint, pass, passAgain } from "./pass.ts";
import { dress } from "./roots.ts";
import { onScroll } from "./scroll.ts";
import type { Weigh } from "./weighing.ts";

/** The page as far as it was read. */
export interface Reading {
  /** Every mark, in no order to rely on. */
  marks(): readonly Mark[];
  /** Every mark, in the order of the page. */
  inOrder(): readonly Mark[];
  /** The block that a node lies in. */
  blockOf(node: Node): Block | undefined;
  /** The open shadow roots that were read. */
  readonly roots: ReadonlySet<ShadowRoot>;
  /** Marks the page anew, as if what is corrected did not stand on it. */
  correct(corrections: readonly Correction[]): void;
  /** Whether the page churned without end, so that its changes are left alone, and the marks stand as they stood. */
  isPaused(): boolean;
  /** Reads everything again after a pause. */
  resume(): void;
}

/**
 * How to read: who weighs, who is not to be marked, where that is a mistake, and how marks look; `css` dresses them in shadow
 * roots.
 */
export interface Wanted {
  readonly weigh: Weigh;
  readonly without: readonly string[];
  readonly corrections: readonly Correction[];
  readonly style: MarkStyle;
  readonly css: string;
}

/**
 * Reads what a look finds, in idle slices, marks its mentions and keeps doing so while the page changes, until `signal` is
 * aborted. `changed` is called after each pass that may have found or lost mentions, and when the look pauses.
 */
export function startReading(
  look: Look,
  { weigh, without, corrections, style, css }: Wanted,
  changed: () => void,
  signal: AbortSignal,
): Reading {
  const blocks = noBlocks(without, corrections);
  const roots = new Set<ShadowRoot>();
  const manner = () => ({ weigh, title: document.title, style });

  const paintAnew = onScroll(() => look.soon(() => paint(blocks, style)), signal);
  function* read(ground: Ground): Work {
    if (yield* pass(blocks, ground, manner())) changed();
    paintAnew();
  }
  const dressed = (root: ShadowRoot) => {
    roots.add(root);
    dress(root, css);
  };
  let wasPaused = false;
  const take = (found: Found) => {
    found.roots.forEach(dressed);
    const elements = [...found.touched].flatMap((node) => blockAround(blocks, node)?.element ?? []);
    look.soon(() => read({ hits: found.hits, elements }));
    if (wasPaused !== look.isPaused()) changed();
    wasPaused = look.isPaused();
  };

  look.follow(take);
  signal.addEventListener("abort", () => {
    wipe();
    // A newer reader may follow the very same look.
    if (!isReplaced(signal)) look.stop();
  });
  return {
    marks: () => marksOf(blocks),
    inOrder: () => marksInOrder(blocks),
    blockOf: (node) => blockAround(blocks, node),
    roots,
    correct(list) {
      blocks.mistaken = list;
      look.soon(function* () {
        yield* passAgain(blocks, manner());
        changed();
      });
    },
    isPaused: look.isPaused,
    resume() {
      look.resume();
      look.soon(() => read({ hits: [], elements: blocks.byElement.keys() }));
    },
  };
}
