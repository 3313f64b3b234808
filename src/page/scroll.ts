/** How long after the first scroll of a stretch the callback comes, and how long after it was asked for, in milliseconds. */
const REST = 250;
const LATE = 1000;

/** Puts a call off: however often it is asked for meanwhile, it comes once. */
function after(ms: number, call: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(timer));
  return () => {
    if (signal.aborted) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      call();
    }, ms);
  };
}

/**
 * Calls back when the view has moved over the page or changed its size, at most four times a second. Returns what asks for a
 * call besides, at most once a second, for when the page may have moved under the view.
 */
export function onScroll(moved: () => void, signal: AbortSignal): () => void {
  const soon = after(REST, moved, signal);
  addEventListener("scroll", soon, { capture: true, passive: true, signal });
  addEventListener("resize", soon, { passive: true, signal });
  return after(LATE, moved, signal);
}
