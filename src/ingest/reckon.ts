import { monthOf, WEEKDAYS } from "#corpus/calendar.ts";
import { NUMERALS } from "#corpus/numerals.ts";
import { type Day, dayOf, edtfOf, plusDays, plusMonths, spanOf, weekdayOf } from "./calendar.ts";

/** What the words of a date come to. */
export interface Reckoned {
  readonly edtf: string;
  readonly how: string;
  /** Whether the article's own date was needed. */
  readonly relative: boolean;
}

/** The named parts of an expression of time. */
export type Parts = Readonly<Record<string, string | undefined>>;

/** Works out an expression of time from the day of the article; null where that would be needed and is not known. */
export function reckon(groups: Parts, anchor: Day | null, future: boolean): Reckoned | null {
  const month = groups["month"] ?? groups["month2"] ?? groups["month3"] ?? groups["month4"];
  if (month !== undefined) return ofMonth(groups, monthOf(month), anchor, future);
  if (groups["only"] !== undefined)
    return { edtf: groups["only"], how: "names the year", relative: false };
  if (anchor === null) return null;
  if (groups["weekday"] !== undefined) return ofWeekday(groups, anchor, future);
  if (groups["near"] !== undefined) return ofNear(groups["near"], anchor);
  if (groups["unit"] !== undefined) return ofTurn(groups, anchor);
  return groups["side"] === undefined ? null : ofDistance(groups, anchor);
}

function ofMonth(
  groups: Parts,
  month: number | null,
  anchor: Day | null,
  future: boolean,
): Reckoned | null {
  const day = Number(groups["day"] ?? groups["day2"] ?? 0) || null;
  const year = groups["year"] ?? groups["year2"] ?? groups["year3"] ?? groups["year4"];
  if (month === null || (day !== null && day > 31)) return null;
  if (year !== undefined)
    return {
      edtf: edtfOf({ year: Number(year), month, day }),
      how: "names the date",
      relative: false,
    };
  if (anchor === null) return null;
  const late =
    month > (anchor.month ?? 12) || (month === anchor.month && (day ?? 0) > (anchor.day ?? 31) + 1);
  const edtf = edtfOf({ year: anchor.year - (late && !future ? 1 : 0), month, day });
  return { edtf, how: `is the last one before the article, ${edtf}`, relative: true };
}

function ofWeekday(groups: Parts, anchor: Day, future: boolean): Reckoned {
  const wanted = WEEKDAYS.indexOf((groups["weekday"] ?? "").toLowerCase());
  const today = weekdayOf(anchor);
  if (today === null) return { edtf: edtfOf(anchor), how: "is a day of that time", relative: true };
  const next =
    groups["which"]?.toLowerCase() === "next" ||
    (future && groups["which"]?.toLowerCase() !== "last");
  const back = (today - wanted + 7) % 7;
  const last = groups["which"]?.toLowerCase() === "last" && back === 0 ? 7 : back;
  const edtf = edtfOf(plusDays(anchor, next ? (wanted - today + 7) % 7 || 7 : -last));
  return {
    edtf,
    how: next ? `is the next one, ${edtf}` : `is the last one up to then, ${edtf}`,
    relative: true,
  };
}

function ofNear(word: string, anchor: Day): Reckoned {
  const shift = { today: 0, yesterday: -1, tomorrow: 1 }[word.toLowerCase()] ?? 0;
  const edtf = edtfOf(plusDays(anchor, shift));
  return { edtf, how: `is ${edtf}`, relative: true };
}

function ofTurn(groups: Parts, anchor: Day): Reckoned {
  const turn = { last: -1, this: 0, next: 1 }[(groups["turn"] ?? "").toLowerCase()] ?? 0;
  const unit = (groups["unit"] ?? "").toLowerCase();
  if (unit === "year")
    return {
      edtf: String(anchor.year + turn),
      how: "names the year by the article's",
      relative: true,
    };
  if (unit === "month") {
    const edtf = edtfOf(plusMonths(anchor, turn));
    return { edtf, how: `is ${edtf}`, relative: true };
  }
  const today = weekdayOf(anchor);
  if (today === null)
    return { edtf: edtfOf(anchor), how: "is a week of that time", relative: true };
  const monday = plusDays(anchor, turn * 7 - today);
  const edtf = spanOf(
    monday,
    groups["part"]?.toLowerCase() === "earlier" ? anchor : plusDays(monday, 6),
  );
  return { edtf, how: `is in the week from ${edtfOf(monday)}, written as ${edtf}`, relative: true };
}

/** All but days are counted roughly. */
function ofDistance(groups: Parts, anchor: Day): Reckoned {
  const count = countOf(groups);
  const units = groups["units"]?.toLowerCase();
  const how = "counts back from the article";
  if (units === "year") return { edtf: `${anchor.year - count}~`, how, relative: true };
  if (units === "month")
    return { edtf: `${edtfOf(plusMonths(anchor, -count))}~`, how, relative: true };
  const about = units === "week" || anchor.day === null ? "~" : "";
  const day = edtfOf(plusDays(anchor, -daysIn(groups)));
  return { edtf: `${day}${about}`, how, relative: true };
}

/**
 * What a distance comes to beside another date: what follows `a day after` was that much earlier than that date, and what
 * was `a day later` that much later. Months and years are not counted so.
 */
export function reckonBeside(near: Pick<Reckoned, "edtf">, groups: Parts): Reckoned | null {
  const from = dayOf(near.edtf);
  if (from?.day == null || /^(?:month|year)$/i.test(groups["units"] ?? "")) return null;
  const side = groups["side"]?.toLowerCase();
  const days = side === "after" ? -daysIn(groups) : daysIn(groups);
  const edtf = edtfOf(plusDays(from, days));
  const what = side === "later" ? "that" : "what follows";
  return { edtf, how: `of ${near.edtf}, so ${what} was on ${edtf}`, relative: true };
}

function daysIn(groups: Parts): number {
  return countOf(groups) * (groups["units"]?.toLowerCase() === "week" ? 7 : 1);
}

function countOf(groups: Parts): number {
  const count = (groups["count"] ?? "").toLowerCase();
  return NUMERALS[count] ?? Number(count);
}
