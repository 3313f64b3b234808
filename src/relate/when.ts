import { boundsOf } from "#corpus/edtf.ts";
import { type Days, daysBetween, plusDays, weekdayOf } from "./calendar.ts";
import type { DateClue } from "./dates.ts";

/** How well a date on the page fits: to the day, the month, the year; by month or day of the week alone; or not at all. */
export type Fit = "day" | "month" | "year" | "month alone" | "weekday" | "off";

/** A letter "by 5 March" is hardly older than this many days: the news is quick. */
const OPEN_DAYS = 10;
/** A letter is dated by its writing, its sending or its arrival. */
const SLACK_DAYS = 1;

/** The days that dates (EDTF) may mean, taken together; what is open on one side is closed as the news would. Null without a date. */
export function daysOfAll(dates: readonly (string | undefined)[]): Days | null {
  const sides = dates.flatMap((edtf) => (edtf === undefined ? [] : closed(edtf)));
  if (sides.length === 0) return null;
  const firsts = sides.map(({ first }) => first).toSorted();
  const lasts = sides.map(({ last }) => last).toSorted();
  return { first: firsts[0] ?? "", last: lasts.at(-1) ?? "" };
}

function closed(edtf: string): Days[] {
  const { first, last } = boundsOf(edtf);
  const from = first ?? (last && plusDays(last, -OPEN_DAYS));
  const to = last ?? (first && plusDays(first, OPEN_DAYS));
  return from && to ? [{ first: from, last: to }] : [];
}

/** How many days are between two stretches of days; 0 where they meet, negative where the second is earlier. */
export function gapBetween(one: Days, other: Days): number {
  if (other.first > one.last) return daysBetween(one.last, other.first);
  return other.last < one.first ? -daysBetween(other.last, one.first) : 0;
}

/** How a date on the page fits the days of an item; null when it says nothing about it. */
export function fitOf(clue: DateClue, days: Days): Fit | null {
  const width = daysBetween(days.first, days.last);
  if (clue.days) {
    // "On Tuesday" says nothing about what is known by its month or year alone.
    const isVague = clue.month === null && clue.grain !== "year";
    if (isVague && width > OPEN_DAYS + SLACK_DAYS) return null;
    const slack = clue.grain === "day" ? SLACK_DAYS : 0;
    if (Math.abs(gapBetween(clue.days, days)) > slack) return "off";
    return coarser(
      clue.grain,
      width > 31 ? "year" : width > OPEN_DAYS + SLACK_DAYS ? "month" : "day",
    );
  }
  if (width > 31) return null;
  if (clue.weekday !== null)
    return width === 0 && weekdayOf(days.first) === clue.weekday ? "weekday" : null;
  return fitOfMonth(clue, days);
}

function coarser(one: DateClue["grain"], other: "day" | "month" | "year"): Fit {
  if (one === "year" || other === "year") return "year";
  return one === "month" || other === "month" ? "month" : "day";
}

/** A month without its year, and perhaps the day. */
function fitOfMonth({ month, day }: DateClue, { first, last }: Days): Fit | null {
  const months = [first, last].map((one) => Number(one.slice(5, 7)));
  if (month === null || !months.includes(month)) return null;
  if (day === null) return "month alone";
  const at = `${last.slice(0, 5)}${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return at >= plusDays(first, -SLACK_DAYS) && at <= plusDays(last, SLACK_DAYS) ? "day" : null;
}
