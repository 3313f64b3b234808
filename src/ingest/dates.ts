import { MONTHS, SHORT_MONTHS, WEEKDAYS } from "#corpus/calendar.ts";
import { NUMERALS } from "#corpus/numerals.ts";
import type { Span } from "#corpus/provenance.ts";
import { dayOf } from "./calendar.ts";
import { type Parts, reckon, reckonBeside, type Reckoned } from "./reckon.ts";

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

const anyOf = (words: readonly string[]) => words.join("|");
const MONTH = `(?:${anyOf(MONTHS)}|(?:${anyOf(SHORT_MONTHS)})\\.?)`;
const EXPRESSION = new RegExp(
  [
    `\\b(?<month>${MONTH})\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s(?<year>(?:19|20)\\d\\d)\\b)?`,
    `\\b(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\s(?<month2>${MONTH})\\b(?:,?\\s(?<year2>(?:19|20)\\d\\d)\\b)?`,
    `(?<=\\b(?:in|since|last|of|late|early|mid|by|until|during)[\\s-])(?<month3>${MONTH})(?=[\\s.,;:)]|$)(?:,?\\s(?<year3>(?:19|20)\\d\\d)\\b)?|\\b(?<month4>${MONTH})\\s(?<year4>(?:19|20)\\d\\d)\\b`,
    `(?<=\\b(?:in|since|of|early|late|mid|during|by|until)[\\s-])(?<only>(?:19|20)\\d\\d)\\b`,
    `\\b(?:(?<which>last|next|this)\\s)?(?<weekday>${anyOf(WEEKDAYS)})\\b`,
    `\\b(?<near>today|yesterday|tomorrow)\\b`,
    `\\b(?:(?<part>earlier|later)\\s)?(?<turn>this|last|next)\\s(?<unit>week|month|year)\\b`,
    `\\b(?<count>${anyOf(Object.keys(NUMERALS))}|\\d{1,2})\\s(?<units>day|week|month|year)s?\\s(?<side>ago|after|before|earlier|later)\\b`,
  ].join("|"),
  "giu",
);

/** All dates that a sentence names, in order; those that cannot be known without the article's date are left out if it is not known. */
export function datesIn(text: string, sentence: Span, published: Published | null): When[] {
  const anchor = published === null ? null : dayOf(published.edtf);
  const words = text.slice(sentence.start, sentence.end);
  const future = /\b(?:will|shall|is to|are to|due to|expected to|set to|scheduled)\b/i.test(words);
  const hits = [...words.matchAll(EXPRESSION)].map((hit) => {
    const start = sentence.start + hit.index;
    return { groups: hit.groups as Parts, words: hit[0], start, end: start + hit[0].length };
  });
  const isBeside = ({ groups }: Hit) => /^(?:after|before|later)$/i.test(groups["side"] ?? "");
  const alone = hits
    .filter((hit) => !isBeside(hit))
    .flatMap((hit) => when(hit, reckon(hit.groups, anchor, future), published));
  const beside = hits.filter(isBeside).flatMap((hit) => {
    const near = nearTo(hit, alone);
    return near ? when(hit, reckonBeside(near, hit.groups), published) : [];
  });
  return [...alone, ...beside].toSorted((a, b) => a.start - b.start);
}

interface Hit extends Span {
  readonly groups: Parts;
  readonly words: string;
}

/** The date from which a distance is counted: `two days later` than what was told before; else the last one. */
function nearTo({ start, groups }: Hit, dates: readonly When[]): When | undefined {
  const isLater = groups["side"]?.toLowerCase() === "later";
  return dates.findLast(({ end }) => !isLater || end <= start);
}

function when(
  { start, end, words }: Hit,
  reading: Reckoned | null,
  published: Published | null,
): When[] {
  if (reading === null) return [];
  const byEditor = reading.relative && published !== null;
  const ground = byEditor ? [`The article is of ${published.edtf}: ${published.because}`] : [];
  return [
    { start, end, edtf: reading.edtf, how: [...ground, `“${words}” ${reading.how}`], byEditor },
  ];
}
