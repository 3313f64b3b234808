import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from "@tanstack/virtual-core";
import { useLayoutEffect, useReducer, useState } from "preact/hooks";

/** A list of which only what can be seen is drawn. */
export type Virtual = Virtualizer<Element, Element>;

interface Wanted {
  readonly count: number;
  /** The element that scrolls. */
  readonly scroller: () => Element | null;
  /** How far the list begins below the scroller's top, in pixels. */
  readonly margin: number;
  readonly estimate: (index: number) => number;
  readonly keyOf: (index: number) => string;
}

/**
 * How high rows are until they are measured. Those that are estimated alike are taken to be as high as the first of them
 * that was: a row that then measures what was expected moves no other, and is drawn only once.
 */
function useHeights(estimate: Wanted["estimate"]) {
  const [measured] = useState(() => new Map<number, number>());
  return {
    expected: (index: number) => measured.get(estimate(index)) ?? estimate(index),
    measure: (...[row, entry, virtual]: Parameters<typeof measureElement<Element>>) => {
      const height = measureElement(row, entry, virtual);
      const alike = estimate(virtual.indexFromElement(row));
      if (height > 0 && !measured.has(alike)) measured.set(alike, height);
      return height;
    },
  };
}

/** Keeps a list of `count` rows virtual. Rows are measured once they are drawn; until then `estimate` counts. */
export function useVirtual({ count, scroller, margin, estimate, keyOf }: Wanted): Virtual {
  const { expected, measure } = useHeights(estimate);
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const options = {
    count,
    getScrollElement: scroller,
    scrollMargin: margin,
    estimateSize: expected,
    measureElement: measure,
    getItemKey: keyOf,
    overscan: 6,
    useAnimationFrameWithResizeObserver: true,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  };
  const [virtual] = useState(() => new Virtualizer<Element, Element>(options));
  virtual.setOptions(options);
  const { _didMount: mounted, _willUpdate: drawn } = virtual;
  useLayoutEffect(() => mounted(), []);
  useLayoutEffect(() => drawn());
  return virtual;
}
