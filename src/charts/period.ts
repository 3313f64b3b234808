import { boundsOf } from "#corpus/edtf.ts";

/** A stretch of days, half-open: days are counted from 1 January 1970, so that a day is a number and a month is a stretch. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** The days that a date may mean, half-open; an open side is `null`. */
export interface Extent {
  readonly from: number | null;
  readonly to: number | null;
}

const DAY = 86_400_000;
const DAY_ALONE = /^[\d-]{10}$/;

/** The number of a day written `YYYY-MM-DD`. */
export function dayOf(iso: string): number {
  return Date.parse(iso) / DAY;
}

/** A day's number as `YYYY-MM-DD`. */
export function isoOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The days that an EDTF date may mean. */
export function extentOf(edtf: string): Extent {
  if (DAY_ALONE.test(edtf)) {
    const from = dayOf(edtf); // By far the most are; there may be very many of them.
    return { from, to: from + 1 };
  }
  const { first, last } = boundsOf(edtf);
  return {
    from: first === null ? null : dayOf(first),
    to: last === null ? null : dayOf(last) + 1,
  };
}

/** Where on the scale one looks for a date: the middle of what it may mean, or the side that is known. */
export function middleOf({ from, to }: Extent): number {
  if (from === null) return (to ?? 1) - 0.5;
  return to === null ? from + 0.5 : (from + to) / 2;
}

/** Whether a date may lie in a period. */
export function meets({ from, to }: Extent, period: Period): boolean {
  return (from ?? -Infinity) < period.to && (to ?? Infinity) > period.from;
}

const ROOM = 0.05;
const LEAST = 28;

/** The period that shows all of these, with some room on either side and never less than four weeks; null for none. */
export function periodOf(extents: readonly Extent[]): Period | null {
  let [from, to] = [Infinity, -Infinity];
  for (const extent of extents) {
    const [low, high] = [extent.from ?? extent.to! - 1, extent.to ?? extent.from! + 1];
    from = Math.min(from, low);
    to = Math.max(to, high);
  }
  if (from > to) return null;
  const room = Math.max((to - from) * ROOM, (LEAST - (to - from)) / 2, 1);
  return { from: Math.floor(from - room), to: Math.ceil(to + room) };
}

/** A period as EDTF, in years or months where it is made of whole ones. */
export function edtfOf({ from, to }: Period): string {
  const [start, next] = [isoOf(from), isoOf(to)];
  const whole = (end: string) => start.endsWith(end) && next.endsWith(end);
  const length = whole("-01-01") ? 4 : whole("-01") ? 7 : 10;
  const [first, last] = [start.slice(0, length), isoOf(to - 1).slice(0, length)];
  return first === last ? first : `${first}/${last}`;
}

/** A period by its first and its last day. */
export function daysOf({ from, to }: Period): { first: string; last: string } {
  return { first: isoOf(from), last: isoOf(to - 1) };
}
