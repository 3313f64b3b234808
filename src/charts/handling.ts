import type { TimelineItem } from "./item.ts";
import type { Period } from "./period.ts";

/** Who stands behind a colour: the name, and the initial where the colour is one person's own. */
export interface Slot {
  readonly name: string;
  readonly initial: string;
}

/** What marks and bars need of their timeline, and what they can make it do. */
export interface Handling {
  readonly selected: string | null;
  readonly brush: Period | null;
  /** By colour slot. */
  readonly slots: readonly Slot[];
  /** Says what the pointer or the focus rests on; null when on nothing any more. */
  readonly point: (words: string | null) => void;
  readonly choose: (item: TimelineItem) => void;
  /** Looks closer at a period. */
  readonly look: (period: Period) => void;
}

/** The listeners of whatever says something when it is pointed at or focused. */
export function pointing(words: string, point: Handling["point"]) {
  return {
    onFocus: () => point(words),
    onBlur: () => point(null),
    onPointerEnter: () => point(words),
    onPointerLeave: () => point(null),
  };
}
