import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { keepTop, topOf } from "./places.ts";

/** How long a place is looked for while what stands there is still coming, in milliseconds. */
const PATIENCE = 3000;
/** How often the place is remembered at most, in milliseconds. */
const REST = 100;

/** Brings an element back to where it was, as soon as it is long enough, unless the reader moves first. */
function bringBack(element: Element, top: number): () => void {
  const over = new AbortController();
  const stop = () => over.abort();
  const scroll = () => {
    if (over.signal.aborted) return;
    element.scrollTop = top;
    if (Math.abs(element.scrollTop - top) < 2) stop();
  };
  // Not at once: what scrolling draws has another height, of which the observer would tell again.
  const observer = new ResizeObserver(() => requestAnimationFrame(scroll));
  const watch = () => {
    for (const child of element.children) observer.observe(child);
  };
  const comings = new MutationObserver(watch); // What stands there first may only be a word of waiting.
  comings.observe(element, { childList: true });
  watch();
  over.signal.addEventListener("abort", () => observer.disconnect());
  over.signal.addEventListener("abort", () => comings.disconnect());
  for (const type of ["wheel", "pointerdown", "keydown"])
    element.addEventListener(type, stop, { signal: over.signal, passive: true });
  const timer = setTimeout(stop, PATIENCE);
  over.signal.addEventListener("abort", () => clearTimeout(timer));
  return stop;
}

interface Props {
  readonly as: "div" | "main" | "section";
  readonly class: string;
  /** What is shown in it: its place is remembered under this name. */
  readonly hash: string;
  /** Whether it scrolls by itself; else what it stands in does. */
  readonly on: boolean;
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A part that may scroll by itself, and comes back to where the reader left it. */
export function Scroller({ as: Tag, class: name, hash, on, label, children }: Props) {
  const own = useRef<HTMLElement>(null);
  const shown = useRef<string | null>(null);
  useLayoutEffect(() => {
    const element = own.current;
    const isNew = shown.current === null; // At its top, and to say so would lay out the page once more.
    shown.current = hash;
    if (!element || !on) return;
    if (!isNew) element.scrollTop = 0;
    return topOf(hash) > 0 ? bringBack(element, topOf(hash)) : undefined;
  }, [hash, on]);
  useEffect(() => {
    const element = own.current;
    if (!element || !on) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const scrolled = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        keepTop(hash, element.scrollTop);
      }, REST);
    };
    element.addEventListener("scroll", scrolled, { passive: true });
    return () => {
      clearTimeout(timer);
      element.removeEventListener("scroll", scrolled);
    };
  }, [hash, on]);
  return (
    <Tag
      // The union of three tags' refs is none of them.
      ref={own as never}
      class={on ? `${name} scroller` : name}
      tabIndex={Tag === "main" ? -1 : undefined}
      aria-label={label}
    >
      {children}
    </Tag>
  );
}
