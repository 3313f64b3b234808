import { focused } from "./host.ts";
import { type Pane, paneOf } from "./pane.ts";
import type { Size } from "./place.ts";

type Grounds = Document | ShadowRoot;

/** By how much the sizes of a frame may differ, inside and outside, where the page is zoomed. */
const SLACK = 2;

/** The innermost element under the pointer, also within open shadow roots. */
function underPointer(root: Grounds): Element | null {
  const inner = [...root.querySelectorAll(":hover")].at(-1) ?? null;
  return inner?.shadowRoot ? (underPointer(inner.shadowRoot) ?? inner) : inner;
}

function insets(element: HTMLElement) {
  const { paddingLeft, paddingTop, paddingRight, paddingBottom } = getComputedStyle(element);
  const [left, top, right, bottom] = [paddingLeft, paddingTop, paddingRight, paddingBottom].map(
    Number.parseFloat,
  ) as [number, number, number, number];
  return { left, top, across: left + right, down: top + bottom };
}

/** Whether an element is a frame whose content sees a viewport of this size. */
function hasInside(element: Element | null, { width, height }: Size): element is HTMLElement {
  if (!(element instanceof HTMLElement) || !/^i?frame$/.test(element.localName)) return false;
  const { across, down } = insets(element);
  const isNear = (a: number, b: number) => Math.abs(a - b) <= SLACK;
  return isNear(element.clientWidth - across, width) && isNear(element.clientHeight - down, height);
}

/** The frame on this page that the reader is in, by pointer or by keyboard, if its content has that size; else the only one that has it. */
export function frameOfReader(size: Size): HTMLElement | null {
  const ways = [underPointer(document), focused(document)];
  const meant = ways.find((element) => hasInside(element, size));
  if (meant) return meant;
  const all = [...document.querySelectorAll("iframe, frame")];
  const [one = null, another] = all.filter((element) => hasInside(element, size));
  return another ? null : one;
}

/** Where the content of a frame stands now. */
export function paneAt(frame: HTMLElement): Pane {
  const { left, top } = insets(frame);
  return paneOf({
    box: frame.getBoundingClientRect(),
    width: frame.offsetWidth,
    height: frame.offsetHeight,
    insetLeft: frame.clientLeft + left,
    insetTop: frame.clientTop + top,
  });
}

/** Calls back when a frame has left the page, and when it has loaded a document; until `signal` is aborted. */
export function watchFrame(
  frame: HTMLElement,
  { gone, loaded }: { gone: () => void; loaded: () => void },
  signal: AbortSignal,
): void {
  // What is taken out of the page has no size any more.
  const sizes = new ResizeObserver(() => frame.isConnected || gone());
  sizes.observe(frame);
  frame.addEventListener("load", loaded, { signal });
  signal.addEventListener("abort", () => sizes.disconnect());
}
