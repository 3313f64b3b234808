import { boundsOf, overlap } from "#corpus/edtf.ts";
import type { LetterKind } from "#corpus/letter.ts";
import { type Certainty, certaintyOf, dateOf, type LetterLine } from "#corpus/line.ts";

/** Which letters of all are listed, and in which order; null lets everything through. */
export interface Sift {
  readonly sort: "date" | "pair" | "relevance";
  readonly person: string | null;
  /** The other one of a pair. */
  readonly other: string | null;
  /** Whether the person sent or received; both where it does not matter. */
  readonly way: "both" | "sent" | "received";
  readonly year: string | null;
  readonly kind: LetterKind | null;
  readonly certainty: Certainty | null;
  /** A stretch of time, as an EDTF interval. */
  readonly within: string | null;
}

/** All letters, the latest first. */
export const everything: Sift = {
  sort: "date",
  person: null,
  other: null,
  way: "both",
  year: null,
  kind: null,
  certainty: null,
  within: null,
};

const NAMES = Object.keys(everything) as (keyof Sift)[];

/** A sift from the parameters of a hash; what means nothing there is as in `everything`. */
export function siftOf(query: URLSearchParams): Sift {
  const given = NAMES.map((name) => [name, query.get(name) || everything[name]] as const);
  const sift = Object.fromEntries(given) as unknown as Sift;
  return {
    ...sift,
    sort: ["pair", "relevance"].includes(sift.sort) ? sift.sort : "date",
    way: ["sent", "received"].includes(sift.way) ? sift.way : "both",
    year: /^\d{4}$/.test(sift.year ?? "") ? sift.year : null,
    within: /^[\d.-]+\/[\d.-]+$/.test(sift.within ?? "") ? sift.within : null,
  };
}

/** The parameters that say a sift; only what is not as in `everything`. */
export function siftInWords(sift: Sift): string {
  const told = NAMES.filter((name) => sift[name] !== everything[name]);
  return new URLSearchParams(told.map((name) => [name, String(sift[name])])).toString();
}

/** Whether anything is held back. */
export function holdsBack(sift: Sift): boolean {
  return NAMES.some((name) => name !== "sort" && sift[name] !== everything[name]);
}

/** The years that a date may mean, as far as it is bounded; none when there is no date. */
function yearsOf(line: LetterLine): readonly [string, string] | null {
  const date = dateOf(line);
  if (date === null) return null;
  const { first, last } = boundsOf(date);
  return [(first ?? last ?? "").slice(0, 4), (last ?? first ?? "").slice(0, 4)];
}

function concerns({ person, other, way }: Sift, { sender, recipient }: LetterLine): boolean {
  const is = (wanted: string | null, id: string) => wanted === null || wanted === id;
  const sent = is(person, sender) && is(other, recipient);
  const received = is(person, recipient) && is(other, sender);
  return (sent && way !== "received") || (received && way !== "sent");
}

function isOf(year: string | null, line: LetterLine): boolean {
  if (year === null) return true;
  const years = yearsOf(line);
  return years !== null && years[0] <= year && year <= years[1];
}

function isWithin(within: string | null, line: LetterLine): boolean {
  const date = dateOf(line);
  return within === null || (date !== null && overlap(date, within));
}

/** Whether a letter passes. */
export function passes(sift: Sift, line: LetterLine): boolean {
  return (
    concerns(sift, line) &&
    (sift.kind === null || sift.kind === line.kind) &&
    (sift.certainty === null || sift.certainty === certaintyOf(line)) &&
    isOf(sift.year, line) &&
    isWithin(sift.within, line)
  );
}

/** The years of these letters, the latest first. */
export function yearsIn(lines: readonly LetterLine[]): string[] {
  return [...new Set(lines.flatMap((line) => yearsOf(line) ?? []))].toSorted().toReversed();
}
