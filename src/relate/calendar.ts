/** A day as `YYYY-MM-DD`. */
export type Day = string;

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
export function daysOf(
  year: number,
  month: number | null,
  day: number | null,
): { first: Day; last: Day } | null {
  const two = (n: number) => String(n).padStart(2, "0");
  if (month === null) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day !== null && day > length) return null;
  const at = `${year}-${two(month)}`;
  return { first: `${at}-${two(day ?? 1)}`, last: `${at}-${two(day ?? length)}` };
}
