import { useEffect, useMemo, useState } from "preact/hooks";
import type { Bounds } from "#corpus/edtf.ts";
import { type Dated, inTime, type TimelineItem } from "./item.ts";
import { dayOf, daysOf, extentOf, meets, type Period, periodOf } from "./period.ts";

/** What a timeline is given. */
export interface TimelineProps {
  readonly items: readonly TimelineItem[];
  /** The date of the page in front, as EDTF. */
  readonly here: string | null;
  /** The id of the item that is shown elsewhere. */
  readonly selected?: string | null;
  /** The days that are brushed, first and last; left out, the timeline keeps them itself. */
  readonly brush?: Bounds | null;
  /** Hears of the days that were brushed, when the pointer is lifted or a key was pressed; null when all are. */
  readonly onBrush?: (days: Bounds | null) => void;
  readonly onChoose?: (item: TimelineItem) => void;
}

/** What a timeline knows while it is looked at. */
export interface TimelineState {
  readonly all: readonly Dated[];
  /** Everything that could be seen; null when no date is known. */
  readonly whole: Period | null;
  readonly view: Period;
  readonly setView: (view: Period) => void;
  readonly brush: Period | null;
  /** Shows a brush while it is being drawn. */
  readonly drawBrush: (brush: Period | null) => void;
  /** Sets a brush for good, and tells of it. */
  readonly setBrush: (brush: Period | null) => void;
  /** The items whose date may lie in the brush; those without a date only while nothing is brushed. */
  readonly inBrush: readonly TimelineItem[];
}

const NOWHERE: Period = { from: 0, to: 1 };

const periodOfDays = ({ first, last }: Bounds): Period => ({
  from: dayOf(first ?? "0000-01-01"),
  to: dayOf(last ?? "9999-12-31") + 1,
});

function itemsIn(
  items: readonly TimelineItem[],
  all: readonly Dated[],
  brush: Period | null,
): TimelineItem[] {
  const dated = all.filter(({ extent }) => brush === null || meets(extent, brush));
  const undated = brush === null ? items.filter(({ edtf }) => edtf === null) : [];
  return [...dated.map(({ item }) => item), ...undated];
}

/** The brush as it was given last, or as it was drawn since. */
function useBrush(given: Bounds | null | undefined) {
  const asGiven = given ? periodOfDays(given) : null;
  const [brush, setBrush] = useState(asGiven);
  useEffect(() => {
    if (given !== undefined) setBrush(asGiven);
  }, [asGiven?.from, asGiven?.to]);
  return [brush, setBrush] as const;
}

/** Keeps what a timeline looks at and what is brushed. */
export function useTimeline({ items, here, brush: given, onBrush }: TimelineProps): TimelineState {
  const all = useMemo(() => inTime(items), [items]);
  const whole = useMemo(() => {
    const extents = all.map(({ extent }) => extent);
    return all.length === 0 ? null : periodOf(here ? [...extents, extentOf(here)] : extents);
  }, [all, here]);
  const [looked, setView] = useState<Period | null>(null);
  const [brush, drawBrush] = useBrush(given);
  const setBrush = (next: Period | null) => {
    drawBrush(next);
    onBrush?.(next && daysOf(next));
  };
  const inBrush = useMemo(() => itemsIn(items, all, brush), [items, all, brush?.from, brush?.to]);
  const view = looked ?? whole ?? NOWHERE;
  return { all, whole, view, setView, brush, drawBrush, setBrush, inBrush };
}
