import { SLOTS, slotOf } from "#corpus/palette.ts";
import { startsIn, stepFrom, stepOf } from "./calendar.ts";
import type { Dated } from "./item.ts";
import type { Stretch } from "./lanes.ts";
import { meets, middleOf, type Period } from "./period.ts";
import type { Scale } from "./view.ts";

/** How many items fall into a stretch of time, in all and by the colour of who comes first in them. */
export interface Bucket extends Stretch {
  readonly period: Period;
  readonly count: number;
  /** Counts by colour slot. */
  readonly bySlot: readonly number[];
}

/** The narrowest bar that can be read and chosen, in pixels. */
const THINNEST = 12;

/** Where in ascending starts a day falls. */
function bucketAt(starts: readonly number[], day: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Counts the items in view by regular steps of the calendar, each where the middle of its date falls, or the side
 * that is known. Empty buckets are left out.
 */
export function bucketsOf(all: readonly Dated[], scale: Scale): Bucket[] {
  const { view, width } = scale;
  const step = stepOf((THINNEST * (view.to - view.from)) / width);
  const starts = startsIn(view, step);
  const counts = starts.map(() => Array.from({ length: SLOTS }, () => 0));
  for (const { item, extent } of all) {
    if (!meets(extent, view)) continue;
    const day = Math.min(Math.max(middleOf(extent), view.from), view.to - 0.5);
    const slot = slotOf(item.people[0]?.id ?? "");
    counts[bucketAt(starts, day)]![slot]! += 1;
  }
  return starts.flatMap((start, at) => {
    const bySlot = counts[at]!;
    const count = bySlot.reduce((sum, n) => sum + n, 0);
    if (count === 0) return [];
    const period = stepFrom(start, step);
    return [{ ...stretchOf(period, scale), period, count, bySlot }];
  });
}

function stretchOf({ from, to }: Period, { x, width }: Scale): Stretch {
  return { start: Math.max(0, x(from)), end: Math.min(width, x(to)) };
}
