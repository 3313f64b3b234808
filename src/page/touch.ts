import type { Mark } from "./block.ts";
import { mentionAt } from "./point.ts";
import type { Reading } from "./reading.ts";

const FOLLOWS = "a[href], button, input, select, label, summary, [role=button], [role=link]";

/** Tells when a mark is tapped. What stands on a link or a button is the page's: a tap there does what it always did. */
export function taps(reading: Reading, tapped: (mark: Mark) => void, signal: AbortSignal): void {
  const clicked = (event: MouseEvent) => {
    if ((event as PointerEvent).pointerType !== "touch") return;
    if (event.target instanceof Element && event.target.closest(FOLLOWS)) return;
    const mark = mentionAt(reading, event.clientX, event.clientY);
    if (mark) tapped(mark);
  };
  addEventListener("click", clicked, { capture: true, passive: true, signal });
}
