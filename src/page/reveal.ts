import type { Mark } from "./block.ts";
import { isThere, paintActive, rangeOf } from "./mark.ts";

/** How long a revealed mark stays tinted, in milliseconds: time for the eye to find it. */
const PULSE = 1600;

/** Scrolls a mark into the middle of the view and tints it for a moment. False when it is gone. */
export function reveal(mark: Mark): boolean {
  const place = rangeOf(mark);
  const element = place?.startContainer.parentElement;
  if (!element || !isThere(place)) return false;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "center", behavior: calm ? "instant" : "smooth" });
  paintActive(place);
  setTimeout(() => paintActive(null), PULSE);
  return true;
}
