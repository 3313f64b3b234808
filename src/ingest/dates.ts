import type { Span } from "#corpus/provenance.ts";
import { type Day, dayOf, edtfOf, monthOf, MONTHS, plusDays, plusMonths, spanOf, WEEKDAYS, weekdayOf } from "./calendar.ts";

/** When an article was published, as far as the editor knows. */
export interface Published {
  readonly edtf: string;
  readonly because: string;
}

/** A date that the text names, what it comes to, and how that was worked out. */
export interface When extends Span {
  readonly edtf: string;
  readonly how: readonly string[];
  readonly byEditor: boolean;
}

interface Reading {
  readonly edtf: string;
  readonly how: string;
  /** Whether the article's own date was needed. */
  readonly relative: boolean;
}

const MONTH = "(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)";
const NUMBER: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 };

const EXPRESSION = new RegExp(
  [
    `(?<month>${MONTH})\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s(?<year>(?:19|20)\\d\\d)\\b)?`,
    `(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\s(?<month2>${MONTH})\\b(?:,?\\s(?<year2>(?:19|20)\\d\\d)\\b)?`,
    `(?<=\\b(?:in|since|last|of|late|early|mid|by|until|during)[\\s-])(?<month3>${MONTH})(?=[\\s.,;:)]|$)(?:,?\\s(?<year3>(?:19|20)\\d\\d)\\b)?|\\b(?<month4>${MONTH})\\s(?<year4>(?:19|20)\\d\\d)\\b`,
    `(?<=\\b(?:in|since|of|early|late|mid|during|by|until)[\\s-])(?<only>(?:19|20)\\d\\d)\\b`,
    `\\b(?:(?<which>last|next|this)\\s)?(?<weekday>${WEEKDAYS.join("|")})\\b`,
    `\\b(?<near>today|yesterday|tomorrow)\\b`,
    `\\b(?:(?<part>earlier|later)\\s)?(?<turn>this|last|next)\\s(?<unit>week|month|year)\\b`,
    `\\b(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})\\s(?<units>day|week|month|year)s?\\s(?<side>ago|after|before|earlier|later)\\b`,
  ].join("|"),
  "giu",
);

type Groups = Readonly<Record<string, string | undefined>>;

/** All dates that a sentence names, in order; those that cannot be known without the article's date are left out if it is not known. */
export function datesIn(text: string, sentence: Span, published: Published | null): When[] {
  const anchor = published === null ? null : dayOf(published.edtf);
  const words = text.slice(sentence.start, sentence.end);
  const future = /\b(?:will|shall|is to|are to|due to|expected to|set to|scheduled)\b/i.test(words);
  const found: When[] = [];
  const after: { hit: RegExpMatchArray; groups: Groups }[] = [];
  for (const hit of words.matchAll(EXPRESSION)) {
    const groups = (hit.groups ?? {}) as Groups;
    if (/^(?:after|before)$/i.test(groups["side"] ?? "")) after.push({ hit, groups });
    else add(found, hit, sentence.start, published, read(groups, anchor, future));
  }
  for (const { hit, groups } of after) add(found, hit, sentence.start, published, beside(found, groups));
  return found.sort((a, b) => a.start - b.start);
}

function add(found: When[], hit: RegExpMatchArray, offset: number, published: Published | null, reading: Reading | null): void {
  if (reading === null) return;
  const start = offset + (hit.index ?? 0);
  const byEditor = reading.relative && published !== null;
  const how = [...(byEditor ? [`The article is of ${published.edtf}: ${published.because}`] : []), `“${hit[0]}” ${reading.how}`];
  found.push({ start, end: start + hit[0].length, edtf: reading.edtf, how, byEditor });
}

function read(groups: Groups, anchor: Day | null, future: boolean): Reading | null {
  const month = groups["month"] ?? groups["month2"] ?? groups["month3"] ?? groups["month4"];
  if (month !== undefined) return ofMonth(groups, monthOf(month), anchor, future);
  if (groups["only"] !== undefined) return { edtf: groups["only"], how: "names the year", relative: false };
  if (anchor === null) return null;
  if (groups["weekday"] !== undefined) return ofWeekday(groups, anchor, future);
  if (groups["near"] !== undefined) return ofNear(groups["near"], anchor);
  if (groups["unit"] !== undefined) return ofTurn(groups, anchor);
  return groups["side"] === undefined ? null : ofDistance(groups, anchor);
}

function ofMonth(groups: Groups, month: number | null, anchor: Day | null, future: boolean): Reading | null {
  const day = Number(groups["day"] ?? groups["day2"] ?? 0) || null;
  const year = groups["year"] ?? groups["year2"] ?? groups["year3"] ?? groups["year4"];
  if (month === null || (day !== null && day > 31)) return null;
  if (year !== undefined) return { edtf: edtfOf({ year: Number(year), month, day }), how: "names the date", relative: false };
  if (anchor === null) return null;
  const late = month > (anchor.month ?? 12) || (month === anchor.month && (day ?? 0) > (anchor.day ?? 31) + 1);
  const edtf = edtfOf({ year: anchor.year - (late && !future ? 1 : 0), month, day });
  return { edtf, how: `is the last one before the article, ${edtf}`, relative: true };
}

function ofWeekday(groups: Groups, anchor: Day, future: boolean): Reading {
  const wanted = WEEKDAYS.indexOf((groups["weekday"] ?? "").toLowerCase());
  const today = weekdayOf(anchor);
  if (today === null) return { edtf: edtfOf(anchor), how: "is a day of that time", relative: true };
  const next = groups["which"]?.toLowerCase() === "next" || (future && groups["which"]?.toLowerCase() !== "last");
  const back = (today - wanted + 7) % 7;
  const last = groups["which"]?.toLowerCase() === "last" && back === 0 ? 7 : back;
  const edtf = edtfOf(plusDays(anchor, next ? (wanted - today + 7) % 7 || 7 : -last));
  return { edtf, how: next ? `is the next one, ${edtf}` : `is the last one up to then, ${edtf}`, relative: true };
}

function ofNear(word: string, anchor: Day): Reading {
  const shift = { today: 0, yesterday: -1, tomorrow: 1 }[word.toLowerCase()] ?? 0;
  const edtf = edtfOf(plusDays(anchor, shift));
  return { edtf, how: `is ${edtf}`, relative: true };
}

function ofTurn(groups: Groups, anchor: Day): Reading {
  const turn = { last: -1, this: 0, next: 1 }[(groups["turn"] ?? "").toLowerCase()] ?? 0;
  const unit = (groups["unit"] ?? "").toLowerCase();
  if (unit === "year") return { edtf: String(anchor.year + turn), how: "names the year by the article's", relative: true };
  if (unit === "month") {
    const edtf = edtfOf(plusMonths(anchor, turn));
    return { edtf, how: `is ${edtf}`, relative: true };
  }
  const today = weekdayOf(anchor);
  if (today === null) return { edtf: edtfOf(anchor), how: "is a week of that time", relative: true };
  const monday = plusDays(anchor, turn * 7 - today);
  const edtf = spanOf(monday, groups["part"]?.toLowerCase() === "earlier" ? anchor : plusDays(monday, 6));
  return { edtf, how: `is in the week from ${edtfOf(monday)}, written as ${edtf}`, relative: true };
}

function ofDistance(groups: Groups, anchor: Day): Reading | null {
  const count = countOf(groups);
  const sign = groups["side"]?.toLowerCase() === "later" ? 1 : -1;
  const units = groups["units"]?.toLowerCase();
  if (units === "year") return { edtf: `${anchor.year + sign * count}~`, how: "counts back from the article", relative: true };
  if (units === "month") return { edtf: `${edtfOf(plusMonths(anchor, sign * count))}~`, how: "counts back from the article", relative: true };
  const days = count * (units === "week" ? 7 : 1);
  const about = units === "week" || anchor.day === null ? "~" : "";
  return { edtf: `${edtfOf(plusDays(anchor, sign * days))}${about}`, how: "counts back from the article", relative: true };
}

/** `a day after` the date that stands beside it: what the sentence goes on to tell was that much earlier. */
function beside(found: readonly When[], groups: Groups): Reading | null {
  const near = found.at(-1);
  const from = near === undefined ? null : dayOf(near.edtf);
  if (near === undefined || from?.day == null) return null;
  const days = countOf(groups) * (groups["units"] === "week" ? 7 : 1);
  const edtf = edtfOf(plusDays(from, groups["side"]?.toLowerCase() === "after" ? -days : days));
  return { edtf, how: `of ${near.edtf}, so what follows was on ${edtf}`, relative: near.byEditor };
}

function countOf(groups: Groups): number {
  const count = (groups["count"] ?? "").toLowerCase();
  return NUMBER[count] ?? Number(count);
}

/** Whether a word names a month or a weekday. */
export function isCalendarWord(lower: string): boolean {
  return MONTHS.includes(lower) || WEEKDAYS.includes(lower);
}
