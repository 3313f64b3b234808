import { boundsOf, isEdtf } from "#corpus/edtf.ts";

/** A day as `YYYY-MM-DD`. */
export type Day = string;

/** The days on which something may have happened. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

const MILLISECONDS = 86_400_000;

/** The day that many days later, or earlier where negative. */
export function plusDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * MILLISECONDS).toISOString().slice(0, 10);
}

/** How many days the second day is after the first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS);
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay() || 7;
}

/** The first and the last day of a year, of a month of it, or of a day of that; null when the calendar has no such day. */
export function daysOf(year: number, month: number | null, day: number | null): Days | null {
  const parts = [year, month, day].flatMap((part) => part ?? []);
  const edtf = parts.map((part) => String(part).padStart(2, "0")).join("-");
  const { first, last } = boundsOf(edtf);
  return isEdtf(edtf) && first && last ? { first, last } : null;
}
