import type { Mark } from "./block.ts";
import { mentionAt } from "./point.ts";
import type { Reading } from "./reading.ts";

const LINK = "a[href], [role=link]:not(button)";
/** What answers a tap by itself. Only a link waits for the second one: whoever presses a button means the button. */
const ANSWERS = `${LINK}, button, input, select, label, summary, [role=button]`;

/** Whom a tap is for. */
interface Tapping {
  /** The mark that has a card, or is about to get one; undefined while nobody is there who knows. */
  attended(): Mark | null | undefined;
  /** Whether a tap on a link is for the card first. */
  isFirst(): boolean;
  tapped(mark: Mark): void;
}

/** The innermost element under a tap that answers it, also within open shadow roots. */
function answering(event: Event): Element | undefined {
  const isOne = (node: EventTarget) => node instanceof Element && node.matches(ANSWERS);
  return event.composedPath().find(isOne) as Element | undefined;
}

/**
 * Tells when a mark is tapped. A link under it is followed at the second tap only, while the card is open; the page hears
 * of every tap as ever. On other things that answer a tap it does what it always did.
 */
export function taps(
  reading: Reading,
  { attended, isFirst, tapped }: Tapping,
  signal: AbortSignal,
): void {
  let last: Mark | null = null;
  let before: Mark | null = null;
  // The press closes the card; the click that follows must know whose it was.
  const pressed = () => {
    const now = attended();
    before = now === undefined ? last : now;
  };
  const clicked = (event: MouseEvent) => {
    if ((event as PointerEvent).pointerType !== "touch" || !event.isTrusted) return;
    const one = answering(event);
    if (one && !(one.matches(LINK) && isFirst())) return;
    const mark = mentionAt(reading, event.clientX, event.clientY);
    if (!mark || mark === before) return;
    if (one) event.preventDefault();
    tapped((last = mark));
  };
  addEventListener("pointerdown", pressed, { capture: true, passive: true, signal });
  addEventListener("click", clicked, { capture: true, signal });
}
