import { boundsOf } from "#corpus/edtf.ts";
import { type Letter, LETTER_KINDS } from "#corpus/letter.ts";
import type { Person } from "#corpus/person.ts";
import { type Kind, KINDS } from "./document.ts";
import { dayNumber } from "./parse.ts";
import type { Filter } from "./query.ts";

/** What filters ask of documents and of letters, as plain columns. Days are 0 where none is known. */
export interface Facts {
  /**
   * By document: its kind, its place in the source (statements stand behind the letters), which quotation of the letter
   * it is, its own days.
   */
  readonly kind: Uint8Array;
  readonly place: Uint32Array;
  readonly nth: Uint16Array;
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  /** The letters that documents tell of, one document's after the other's; by document, where its letters begin. */
  readonly letters: Uint32Array;
  readonly begin: Uint32Array;
  /** By letter: people by their number, kind, days. */
  readonly sender: Uint16Array;
  readonly recipient: Uint16Array;
  readonly letterKind: Uint8Array;
  readonly sentFirst: Uint32Array;
  readonly sentLast: Uint32Array;
}

/** Columns that still grow. */
export type Growing = { readonly [Column in keyof Facts]: number[] };

/** Columns of nothing yet. */
export function noFacts(): Growing {
  const columns =
    "kind place nth first last letters begin sender recipient letterKind sentFirst sentLast".split(
      " ",
    );
  return Object.fromEntries(columns.map((name) => [name, []])) as unknown as Growing;
}

/** The days a date may mean; one with an open side means the day that is known. */
function daysOf(edtf: string | undefined): readonly [number, number] {
  if (edtf === undefined) return [0, 0];
  const { first, last } = boundsOf(edtf);
  return [dayNumber(first ?? last ?? "0"), dayNumber(last ?? first ?? "0")];
}

/** Notes a letter; letters come in the order of their places. */
export function noteLetter(
  facts: Growing,
  letter: Letter,
  numberOf: (person: string) => number,
): void {
  const { sender, recipient, kind, sent, reported } = letter;
  const [first, last] = daysOf((sent ?? reported)?.edtf);
  facts.sender.push(numberOf(sender));
  facts.recipient.push(numberOf(recipient));
  facts.letterKind.push(LETTER_KINDS.indexOf(kind));
  facts.sentFirst.push(first);
  facts.sentLast.push(last);
}

/** Where a document comes from, what it tells of, and its own date. */
export interface About {
  readonly kind: Kind;
  readonly place: number;
  readonly nth?: number;
  readonly letters: readonly number[];
  readonly edtf?: string | undefined;
}

/** Notes the next document. */
export function noteDocument(facts: Growing, { kind, place, nth = 0, letters, edtf }: About): void {
  const [first, last] = daysOf(edtf);
  facts.begin.push(facts.letters.length);
  facts.letters.push(...letters);
  facts.kind.push(KINDS.indexOf(kind));
  facts.place.push(place);
  facts.nth.push(nth);
  facts.first.push(first);
  facts.last.push(last);
}

function overlaps(first: number, last: number, filter: Filter): boolean {
  return filter.key === "dates" && last > 0 && first <= filter.last && last >= filter.first;
}

type Test = (letter: number) => boolean;

/** A filter as a test of one letter. */
function testOf(filter: Filter, facts: Facts, people: readonly Person[]): Test {
  if (filter.key === "dates")
    return (at) => overlaps(facts.sentFirst[at]!, facts.sentLast[at]!, filter);
  if (filter.key === "kind")
    return (at) => filter.kinds.includes(LETTER_KINDS[facts.letterKind[at]!]!);
  const meant = new Set(filter.people.map((id) => people.findIndex((person) => person.id === id)));
  const sent: Test = (at) => meant.has(facts.sender[at]!);
  const got: Test = (at) => meant.has(facts.recipient[at]!);
  return { from: sent, to: got, with: (at: number) => sent(at) || got(at) }[filter.key];
}

/** By letter, 1 where all filters let it pass. */
function lettersPassing(filters: readonly Filter[], facts: Facts, people: readonly Person[]) {
  const tests = filters.map((filter) => testOf(filter, facts, people));
  return Uint8Array.from(facts.sender, (_, at) => (tests.every((test) => test(at)) ? 1 : 0));
}

/**
 * A test of documents: one passes when a letter that it tells of passes all filters, or, where only days are asked for,
 * when its own days do. So one more filter never lets more pass.
 */
export function passing(
  filters: readonly Filter[],
  facts: Facts,
  people: readonly Person[],
): (document: number) => boolean {
  if (filters.length === 0) return () => true;
  const letters = lettersPassing(filters, facts, people);
  const onlyDates = filters.every(({ key }) => key === "dates");
  return (document) => {
    const [first, last] = [facts.first[document]!, facts.last[document]!];
    if (onlyDates && filters.every((filter) => overlaps(first, last, filter))) return true;
    const end = facts.begin[document + 1] ?? facts.letters.length;
    for (let at = facts.begin[document]!; at < end; at++)
      if (letters[facts.letters[at]!] === 1) return true;
    return false;
  };
}
