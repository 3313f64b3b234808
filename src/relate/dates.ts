import { NUMERALS } from "#corpus/numerals.ts";
import { type Day, type Days, daysOf, plusDays, weekdayOf } from "./calendar.ts";
import { calendarWords } from "./months.ts";

/** How closely a date is given. */
export type Grain = "day" | "month" | "year" | "weekday";

/** A date that a text names: the days it may mean where its year is known, else the month and day, or the day of the week. */
export interface DateClue {
  readonly surface: string;
  readonly start: number;
  readonly grain: Grain;
  readonly days: Days | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
}

type Raw = Omit<DateClue, "surface" | "start">;
type Reading = (hit: RegExpExecArray, published: Day | null) => Raw | null;

const YEAR = "(?:19|20)\\d\\d";
const NUMERIC = [
  `(?<y>${YEAR})-(?<m>\\d\\d)(?:-(?<d>\\d\\d))?`,
  `(?:(?<y>${YEAR})\\s*[年년]\\s*)?(?<m>1?\\d)\\s*[月월](?:\\s*(?<d>\\d\\d?)\\s*[日일号號])?`,
  `(?<d>\\d\\d?)\\.\\s?(?<m>\\d\\d?)\\.\\s?(?<y>${YEAR})`,
].map((pattern) => `(?<!\\d)${pattern}(?!\\d)`);
const BARE_YEAR = `(?<![\\d.,$€£#-])(?<y>${YEAR})(?!\\d|%|s\\b|[.,]\\d|-\\d)`;
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
};
/** Before a month that stands alone, so that neither "may" nor "march" are taken for one. */
const BEFORE_MONTH =
  /(?:^|[\s(])(?:in|of|since|by|until|last|this|next|early|late|during|from|through|after|before|en|em|im|в|w|v)\s+$|(?:mid|early|late)-$/iu;
/** Days in a unit, and by how many of them what is counted in it may be off. */
const UNIT: Readonly<Record<string, readonly [days: number, slack: number]>> = {
  day: [1, 0],
  week: [7, 4],
  month: [30, 20],
  year: [365, 120],
};
function known(year: number, month: number | null, day: number | null): Raw | null {
  const days = daysOf(year, month, day);
  if (days === null) return null;
  const grain = day !== null ? "day" : month !== null ? "month" : "year";
  return { grain, days, month, day, weekday: null };
}

/** A month without a year is the last one before the page, or the one that is about to come. */
function withoutYear(month: number, day: number | null, published: Day | null): Raw | null {
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return null;
  if (published === null)
    return { grain: day === null ? "month" : "day", days: null, month, day, weekday: null };
  const soon = plusDays(published, 45);
  const year = Number(soon.slice(0, 4));
  const now = known(year, month, day);
  return now?.days && now.days.first <= soon ? now : known(year - 1, month, day);
}

const numberIn = (text: string | undefined) => (text === undefined ? null : Number(text));

const numeric: Reading = ({ groups = {} }, published) => {
  const [year, month, day] = [numberIn(groups["y"]), numberIn(groups["m"]), numberIn(groups["d"])];
  if (year !== null) return known(year, month, day);
  return month === null ? null : withoutYear(month, day, published);
};

const wordedIn =
  (foreign: boolean): Reading =>
  ({ groups = {}, input, index }, published) => {
    const word = groups["m"] ?? "";
    const month = calendarWords(foreign).months.get(word.toLowerCase()) ?? 0;
    const day = numberIn(groups["d"] ?? groups["e"]);
    const year = numberIn(groups["y"]);
    if (year !== null) return known(year, month, day);
    const capital = word[0] !== word[0]?.toLowerCase() || !/[a-z]/.test(word);
    const alone = day === null && !(capital && BEFORE_MONTH.test(input.slice(0, index)));
    return alone ? null : withoutYear(month, day, published);
  };

const season: Reading = ({ groups = {} }) => {
  const [from, to] = SEASONS[groups["s"]?.toLowerCase() ?? ""] ?? [1, 12];
  const year = Number(groups["y"]);
  const [first, last] = [daysOf(year, from, null), daysOf(year, to, null)];
  if (!first || !last) return null;
  return {
    grain: "month",
    days: { first: first.first, last: last.last },
    month: null,
    day: null,
    weekday: null,
  };
};

const ago: Reading = ({ groups = {} }, published) => {
  if (published === null) return null;
  const [unit, slack] = UNIT[groups["u"]?.toLowerCase() ?? ""] ?? [1, 0];
  const days = (NUMERALS[groups["n"]?.toLowerCase() ?? ""] ?? Number(groups["n"])) * unit;
  return about(plusDays(published, -days), slack);
};

/** A day told by counting, which is right to so many days. */
function about(day: Day, slack: number): Raw {
  const grain = slack <= 7 ? "day" : slack <= 31 ? "month" : "year";
  const days = { first: plusDays(day, -slack), last: plusDays(day, slack) };
  return { grain, days, month: null, day: null, weekday: null };
}

const relative: Reading = ({ groups = {} }, published) => {
  if (published === null) return null;
  const [side = "", unit = "day"] = (groups["w"] ?? "").toLowerCase().split(" ");
  if (unit === "day")
    return about(plusDays(published, { yesterday: -1, tomorrow: 1 }[side] ?? 0), 0);
  const by = { last: -1, this: 0, next: 1 }[side] ?? 0;
  if (unit === "week") return about(plusDays(published, by * 7 + 4 - weekdayOf(published)), 4);
  const [year = 0, month = 1] = published.split("-").map(Number);
  if (unit === "year") return known(year + by, null, null);
  const count = year * 12 + month - 1 + by;
  return known(Math.floor(count / 12), (count % 12) + 1, null);
};

/** A day of the week is the last one before the page, unless the text says that it is to come. */
const ofTheWeek: Reading = ({ groups = {} }, published) => {
  const weekday = calendarWords(false).weekdays.get(groups["w"]?.toLowerCase() ?? "") ?? 0;
  if (published === null) return { grain: "weekday", days: null, month: null, day: null, weekday };
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const day = plusDays(published, groups["n"] ? 7 - back : -back);
  return { grain: "day", days: { first: day, last: day }, month: null, day: null, weekday };
};

const anyOf = (words: Iterable<string>) =>
  [...words].toSorted((a, b) => b.length - a.length).join("|");

/** How dates are written, and how each is read; what one pattern has found, those after it leave alone. */
function patternsFor(foreign: boolean): [RegExp, Reading][] {
  const { months, weekdays } = calendarWords(foreign);
  const [seasons, numerals, units] = [SEASONS, NUMERALS, UNIT].map((table) =>
    anyOf(Object.keys(table)),
  );
  const worded =
    `(?<![\\p{L}\\d])(?:(?<d>\\d\\d?)(?:st|nd|rd|th|er|º|\\.|-?го)?(?:\\s+(?:de|di|of))?\\s+)?` +
    `(?<m>${anyOf(months.keys())})\\.?(?!\\p{L})(?:\\s+(?<e>\\d\\d?)(?:st|nd|rd|th)?(?![\\d:%]|,\\d))?` +
    `(?:,?\\s+(?:(?:de|del|di|of)\\s+)?(?<y>${YEAR})(?!\\d))?`;
  const readings: [string, Reading][] = [
    ...NUMERIC.map((pattern): [string, Reading] => [pattern, numeric]),
    [worded, wordedIn(foreign)],
    [`\\b(?<s>${seasons}) (?:of )?(?<y>${YEAR})`, season],
    [`\\b(?<n>${numerals}|\\d\\d?) (?<u>${units})s? (?:ago|earlier)\\b`, ago],
    [`\\b(?<w>today|yesterday|tomorrow|(?:last|this|next) (?:week|month|year))\\b`, relative],
    [`\\b(?<n>next )?(?<w>${anyOf(weekdays.keys())})\\b`, ofTheWeek],
    [BARE_YEAR, numeric],
  ];
  return readings.map(([pattern, reading]) => [new RegExp(pattern, "giu"), reading]);
}

const patterns = new Map<boolean, [RegExp, Reading][]>();

/** Where a date is read: the day the page was published, if known, and whether it is in another language than English. */
export interface Setting {
  readonly published: Day | null;
  readonly foreign: boolean;
}

/**
 * The dates that a text names, in words of many languages or in figures, in the order of the text.
 * What counts from today ("last week") is only understood where it is known when the text was published.
 */
export function datesIn(text: string, { published, foreign }: Setting): DateClue[] {
  const found: DateClue[] = [];
  const isFree = (start: number, end: number) =>
    found.every((one) => end <= one.start || start >= one.start + one.surface.length);
  const readings = patterns.get(foreign) ?? patternsFor(foreign);
  patterns.set(foreign, readings);
  for (const [pattern, reading] of readings)
    for (const hit of text.matchAll(pattern)) {
      const surface = hit[0].trim().replace(/\.$/, "");
      const start = hit.index + hit[0].indexOf(surface);
      const raw = isFree(start, start + surface.length) ? reading(hit, published) : null;
      if (raw) found.push({ ...raw, surface, start });
    }
  return found.toSorted((a, b) => a.start - b.start);
}
