import type { Article } from "#corpus/article.ts";
import type { Conflict, CorpusEvent } from "#corpus/event.ts";
import type { Letter } from "#corpus/letter.ts";
import { asLine, type LetterLine } from "#corpus/line.ts";
import type { Person } from "#corpus/person.ts";
import type { Quote } from "#corpus/quote.ts";
import { dayOf, dayOfEvent, monthsOf } from "./days.ts";
import type { Extract } from "./extracts.ts";

/** What a person has in the whole corpus. */
export interface Totals {
  readonly letters: number;
  /** The articles that tell of these letters, or of an event with the person. */
  readonly articles: number;
}

/** Keys of a person and of two people; the number is the age, so that a range begins with the latest. */
type OfPerson = readonly [string, number];
type OfPair = readonly [string, string, number];

/** A letter with what is quoted of it and the paragraphs that state it; `order` is its place in the package, `at` its place from the latest. */
export interface LetterRow {
  readonly at: number;
  readonly order: number;
  readonly id: string;
  readonly letter: Letter;
  readonly quotes: readonly Quote[];
  readonly told: readonly Extract[];
  readonly of: readonly OfPerson[];
  readonly pairs: readonly OfPair[];
}

/** An event; `order` and `at` as for letters. */
export interface EventRow {
  readonly at: number;
  readonly order: number;
  readonly event: CorpusEvent;
  readonly told: readonly Extract[];
  readonly of: readonly OfPerson[];
  readonly pairs: readonly OfPair[];
  /** By person, each month in which it may have been, `YYYY-MM`; empty for an event of an unknown day. */
  readonly when: readonly (readonly [string, string])[];
  readonly article: string;
}

/** An article, and who is named in it. */
export interface ArticleRow {
  readonly at: number;
  readonly id: string;
  readonly article: Article;
  readonly named: readonly string[];
}

/** A person, with what was counted when the database was filled. */
export interface PersonRow extends Totals {
  readonly at: number;
  readonly id: string;
  readonly person: Person;
}

/** A quotation of no letter. */
export interface StatementRow {
  readonly at: number;
  readonly quote: Quote;
}

/** A contradiction, and the articles that have a part in it. */
export interface ConflictRow {
  readonly at: number;
  readonly conflict: Conflict;
  readonly articles: readonly string[];
}

/** The lines of a stretch of letters in one row: one row of a thousand is read far faster than a thousand rows. */
export interface LinesRow {
  readonly at: number;
  /** The place of the first letter. */
  readonly from: number;
  readonly lines: readonly LetterLine[];
}

/** Two people in the order in which a pair is filed, whoever wrote. */
export function pairOf(one: string, other: string): readonly [string, string] {
  return one < other ? [one, other] : [other, one];
}

/** How old a day is: larger for earlier ones, and infinite for an unknown one. */
export function ageOf(day: string): number {
  return day === "" ? Number.POSITIVE_INFINITY : -Date.parse(day) / 86_400_000;
}

function keysOf(ids: readonly string[], age: number): Pick<LetterRow, "of" | "pairs"> {
  const people = [...new Set(ids)];
  return {
    of: people.map((person) => [person, age] as const),
    pairs: people.flatMap((one, i) =>
      people.slice(i + 1).map((other) => [...pairOf(one, other), age] as const),
    ),
  };
}

/** A letter and an event as a stretch brings them: all but what follows from them and from their place. */
export type LetterBrought = Pick<LetterRow, "letter" | "quotes" | "told" | "order">;
export type EventBrought = Pick<EventRow, "event" | "told" | "order">;

/** A letter cut down to a line. */
export function lineOf({ letter, quotes }: Pick<LetterBrought, "letter" | "quotes">): LetterLine {
  return asLine(
    letter,
    quotes.some(({ manner }) => manner === "verbatim"),
  );
}

/** A letter as a row. */
export function letterRow(brought: LetterBrought, at: number): LetterRow {
  const { letter } = brought;
  const keys = keysOf([letter.sender, letter.recipient], ageOf(dayOf(letter)));
  return { ...brought, at, id: letter.id, ...keys };
}

/** An event as a row. */
export function eventRow(brought: EventBrought, at: number): EventRow {
  const { people, date, source } = brought.event;
  const months = date ? monthsOf(date.edtf) : [];
  return {
    ...brought,
    at,
    ...keysOf(people, ageOf(dayOfEvent(brought.event))),
    when: [...new Set(people)].flatMap((person) => months.map((month) => [person, month] as const)),
    article: source.article,
  };
}

/** A contradiction as a row. */
export function conflictRow(conflict: Conflict, at: number): ConflictRow {
  return { at, conflict, articles: [...new Set(conflict.claims.map(({ article }) => article))] };
}
