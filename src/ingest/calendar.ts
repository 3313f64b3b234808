import { MONTHS, WEEKDAYS } from "#corpus/calendar.ts";

/** A day of the calendar, or a month or a year where the rest is not known. `month` and `day` count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Reads `2020-03-05`, `2020-03` or `2020`; anything else is not known. */
export function dayOf(edtf: string): Day | null {
  const hit = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?[~?%]?$/.exec(edtf);
  if (hit === null) return null;
  return {
    year: Number(hit[1]),
    month: hit[2] ? Number(hit[2]) : null,
    day: hit[3] ? Number(hit[3]) : null,
  };
}

/** Writes a day, a month or a year as EDTF. */
export function edtfOf({ year, month, day }: Day): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return [
    String(year).padStart(4, "0"),
    ...(month ? [two(month)] : []),
    ...(month && day ? [two(day)] : []),
  ].join("-");
}

/** The day that many days later (or earlier); a month or a year stays as it is. */
export function plusDays(from: Day, days: number): Day {
  if (from.month === null || from.day === null) return from;
  const date = new Date(Date.UTC(from.year, from.month - 1, from.day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The month that many months later (or earlier); the day is dropped. */
export function plusMonths(from: Day, months: number): Day {
  if (from.month === null) return from;
  const count = from.year * 12 + from.month - 1 + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1, day: null };
}

/** Monday 0 to Sunday 6; null where the day is not known. */
export function weekdayOf({ year, month, day }: Day): number | null {
  if (month === null || day === null) return null;
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

/** Two days as the narrowest EDTF that level 1 has for them: the month that holds both, else an interval. */
export function spanOf(first: Day, last: Day): string {
  const sameMonth = first.year === last.year && first.month === last.month;
  return sameMonth ? edtfOf({ ...first, day: null }) : `${edtfOf(first)}/${edtfOf(last)}`;
}

/** Whether a word names a month or a weekday. */
export function isCalendarWord(lower: string): boolean {
  return MONTHS.includes(lower) || WEEKDAYS.includes(lower);
}
