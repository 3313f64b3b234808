import { type TimeInterval, utcDay, utcMonday, utcMonth, utcYear } from "d3-time";
import type { Period } from "./period.ts";

/** A regular step through the calendar, and about how many days long it is. */
export interface Step {
  readonly unit: "day" | "month";
  readonly interval: TimeInterval;
  readonly days: number;
}

const DAY = 86_400_000;
const DAYS_A_MONTH = 30.436_875;

const months = (interval: TimeInterval | null, by: number): Step[] =>
  interval ? [{ unit: "month", interval, days: by * DAYS_A_MONTH }] : [];

const STEPS: readonly Step[] = [
  { unit: "day", interval: utcDay, days: 1 },
  { unit: "day", interval: utcMonday, days: 7 },
  ...[1, 3, 6].flatMap((by) => months(utcMonth.every(by), by)),
  ...[1, 2, 5, 10, 20, 50, 100, 500].flatMap((by) => months(utcYear.every(by), by * 12)),
];

const dayAt = (date: Date) => date.getTime() / DAY;
const dateOf = (day: number) => new Date(day * DAY);

/** The finest step that is at least so many days long. */
export function stepOf(days: number): Step {
  return STEPS.find((step) => step.days >= days) ?? STEPS.at(-1)!;
}

/** The days on which a step begins, from the last one not after the period's start until its end. */
export function startsIn({ from, to }: Period, { interval }: Step): number[] {
  return interval.range(interval.floor(dateOf(from)), dateOf(to)).map(dayAt);
}

/** The period from one start of a step until the next. */
export function stepFrom(start: number, { interval }: Step): Period {
  return { from: start, to: dayAt(interval.offset(dateOf(start), 1)) };
}
