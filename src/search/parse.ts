import { boundsOf, isEdtf } from "#corpus/edtf.ts";
import { LETTER_KINDS, type LetterKind } from "#corpus/letter.ts";
import { fold } from "./fold.ts";
import { type Filter, type Key, KEYS, type Piece, type Query, type Tongue } from "./query.ts";
import { termsOf } from "./terms.ts";
import { personsCalled, personsMeant, termsFor } from "./whom.ts";

/** A piece of a query: an optional minus, an optional name with a colon, words in quotation marks or none. */
const PIECE = /(-)?(?:(\p{L}+)[:：])?(?:["“„«「]([^"“”«»」]*)(?:["“”»」]|$)|(\S*))/gu;
const DAY = /^(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?$/;
const LAST_DAY = 99_999_999;

/** A piece as it was typed: `value` is what stands after the colon, or all of it. */
interface Typed {
  readonly text: string;
  readonly start: number;
  readonly minus: boolean;
  readonly name: string;
  readonly value: string;
  readonly quoted: boolean;
}

interface Draft {
  readonly words: Query["words"][number][];
  readonly phrases: string[][];
  readonly without: string[][];
  readonly filters: Filter[];
  readonly pieces: Piece[];
}

function typedPieces(text: string): Typed[] {
  return [...text.matchAll(PIECE)]
    .filter(([match]) => match !== "")
    .map(({ 0: match, 1: minus, 2: name = "", 3: quoted, 4: plain = "", index }) => ({
      text: match,
      start: index,
      minus: minus !== undefined,
      name,
      value: quoted ?? plain,
      quoted: quoted !== undefined,
    }));
}

/** A day as a number that days can be compared by. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll("-", ""));
}

function addDate(draft: Draft, piece: Typed, key: "in" | "before" | "after"): void {
  const { text, start, value: edtf } = piece;
  if (!DAY.test(edtf) || !isEdtf(edtf)) {
    draft.pieces.push({ text, start, as: "noDate" });
    return;
  }
  const { first, last } = boundsOf(edtf);
  const [from, to] = [dayNumber(first!), dayNumber(last!)];
  const days = { in: [from, to], before: [0, from - 1], after: [from, LAST_DAY] } as const;
  draft.pieces.push({ text, start, as: "date", key, edtf });
  draft.filters.push({ key: "dates", first: days[key][0], last: days[key][1] });
}

function addPeople(draft: Draft, piece: Typed, key: "from" | "to" | "with", tongue: Tongue): void {
  const { text, start, value } = piece;
  const people = personsCalled(value, tongue.people);
  draft.filters.push({ key, people });
  const meant = people.length > 0 ? [] : personsMeant(value, tongue.people);
  draft.pieces.push(
    people.length > 0
      ? { text, start, as: "people", key, people }
      : { text, start, as: "nobody", key, meant },
  );
}

function addKind(draft: Draft, { text, start, value }: Typed, tongue: Tongue): void {
  const begins = (word: string) => fold(word).startsWith(fold(value));
  const called = (kind: LetterKind) => begins(kind) || begins(tongue.kinds[kind]);
  const kinds = LETTER_KINDS.filter(called);
  draft.filters.push({ key: "kind", kinds });
  const [kind] = kinds;
  draft.pieces.push(kind ? { text, start, as: "kind", kind } : { text, start, as: "noKind" });
}

function addFilter(draft: Draft, piece: Typed, key: Key, tongue: Tongue): void {
  if (piece.value === "") return; // Still being typed.
  if (key === "kind") addKind(draft, piece, tongue);
  else if (key === "before" || key === "after") addDate(draft, piece, key);
  else addPeople(draft, piece, key, tongue);
}

function addWords(draft: Draft, piece: Typed, { people }: Tongue, prefix: boolean): void {
  const { text, start, minus, quoted, value } = piece;
  const terms = termsOf(value);
  if (terms.length === 0) return;
  if (minus) draft.without.push(terms);
  else if (quoted) draft.phrases.push(terms);
  else {
    terms.forEach((term, at) =>
      draft.words.push({
        term,
        prefix: prefix && at === terms.length - 1,
        or: termsFor(term, people),
      }),
    );
    return;
  }
  draft.pieces.push({ text, start, as: minus ? "without" : "phrase", words: value });
}

function keyCalled(name: string, { keys }: Tongue): Key | undefined {
  return KEYS.find((key) => fold(name) === key || fold(name) === fold(keys[key]));
}

/** Reads a query. Every text is one; what is not understood stands among the pieces, and its words are searched for. */
export function parse(text: string, tongue: Tongue): Query {
  const draft: Draft = { words: [], phrases: [], without: [], filters: [], pieces: [] };
  for (const piece of typedPieces(text)) {
    const { name, minus, quoted, value, start } = piece;
    const key = name && !minus ? keyCalled(name, tongue) : undefined;
    const isLast = start + piece.text.length === text.length && !quoted;
    if (key) addFilter(draft, piece, key, tongue);
    else if (name) {
      draft.pieces.push({ text: piece.text, start, as: "noFilter" });
      if (!minus) addWords(draft, { ...piece, value: `${name} ${value}` }, tongue, false);
    } else if (!minus && !quoted && DAY.test(value) && isEdtf(value)) addDate(draft, piece, "in");
    else addWords(draft, piece, tongue, isLast);
  }
  return draft;
}
