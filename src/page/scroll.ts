/** How long after the first scroll of a stretch the callback comes, in milliseconds. */
const REST = 250;

/** Calls back when the view has moved over the page or changed its size, at most four times a second. */
export function onScroll(moved: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      moved();
    }, REST);
  };
  addEventListener("scroll", soon, { capture: true, passive: true, signal });
  addEventListener("resize", soon, { passive: true, signal });
  signal.addEventListener("abort", () => clearTimeout(timer));
}
