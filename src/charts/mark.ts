import type { Dated, TimelineItem } from "./item.ts";
import type { Stretch } from "./lanes.ts";
import { middleOf } from "./period.ts";
import type { Scale } from "./view.ts";

/** What stands for an item on the scale: a point for a day, a bar for days between bounds. */
export interface Mark extends Stretch {
  readonly item: TimelineItem;
  readonly shape: "point" | "bar";
  /** Sides that nobody knows: the bar fades out there. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Whether the bounds themselves are only about right. */
  readonly about: boolean;
}

/** Half the size of a point. */
export const RADIUS = 6;
/** How far an open side fades out. */
const FADE = 40;
const THINNEST = 6;

/** Keeps a stretch of a fixed length within the scale. */
function within(start: number, length: number, width: number): Stretch {
  const moved = Math.max(0, Math.min(start, width - length));
  return { start: moved, end: moved + length };
}

function bar({ extent }: Dated, scale: Scale): Stretch {
  const start = extent.from === null ? scale.x(extent.to!) - FADE : scale.x(extent.from);
  const end = extent.to === null ? scale.x(extent.from!) + FADE : scale.x(extent.to);
  if (end - start < THINNEST) return within((start + end - THINNEST) / 2, THINNEST, scale.width);
  return { start: Math.max(0, start), end: Math.min(scale.width, end) };
}

/** The mark of an item. A bar covers exactly the days that the item may mean, as far as they are in view. */
export function markOf(dated: Dated, scale: Scale): Mark {
  const { item, extent } = dated;
  const point = extent.from !== null && extent.to === extent.from + 1;
  const stretch = point
    ? within(scale.x(middleOf(extent)) - RADIUS, 2 * RADIUS, scale.width)
    : bar(dated, scale);
  return {
    ...stretch,
    item,
    shape: point ? "point" : "bar",
    openStart: extent.from === null,
    openEnd: extent.to === null,
    about: /[~?%]/.test(item.edtf ?? ""),
  };
}
