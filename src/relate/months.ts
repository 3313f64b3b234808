import { MONTHS, monthOf, SHORT_MONTHS, WEEKDAYS } from "#corpus/calendar.ts";

/** Languages other than English whose month names are understood; the names are the platform's. */
const LANGUAGES = "es fr de it pt nl pl ru uk tr ar".split(" ");

/** Words of the calendar in lower case, and what they count: months 1 to 12, days of the week from Monday 1 to Sunday 7. */
export interface CalendarWords {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
}

/** A word that two languages give to two months (listopad) says neither. */
function gather(pairs: readonly (readonly [string, number])[]): Map<string, number> {
  const words = new Map<string, number>();
  const torn = new Set<string>();
  for (const [word, number] of pairs) {
    const lower = word.toLowerCase();
    if (/[^\p{L}\p{M}]/u.test(lower) || lower.length < 3) continue;
    if (words.has(lower) && words.get(lower) !== number) torn.add(lower);
    words.set(lower, number);
  }
  for (const word of torn) words.delete(word);
  return words;
}

/** A month as it stands alone and as it stands after a day, which differ in Slavic languages. */
function monthsIn(language: string): [string, number][] {
  const locale = `${language}-u-ca-gregory-nu-latn`;
  const formats = [{ month: "long" }, { month: "long", day: "numeric" }] as const;
  return formats.flatMap((format) => {
    const words = new Intl.DateTimeFormat(locale, { ...format, timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, at): [string, number] => {
      const parts = words.formatToParts(Date.UTC(2018, at, 5));
      return [parts.find(({ type }) => type === "month")?.value ?? "", at + 1];
    });
  });
}

const known = new Map<boolean, CalendarWords>();

/** The words of the calendar: of English, or of all languages that are understood, which takes some milliseconds the first time. */
export function calendarWords(foreign: boolean): CalendarWords {
  const words = known.get(foreign) ?? {
    months: gather([...english(), ...(foreign ? LANGUAGES.flatMap(monthsIn) : [])]),
    weekdays: gather(WEEKDAYS.map((word, at) => [word, at + 1])),
  };
  known.set(foreign, words);
  return words;
}

function english(): [string, number][] {
  return [...MONTHS, ...SHORT_MONTHS].map((word) => [word, monthOf(word) ?? 0]);
}
