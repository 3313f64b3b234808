import { append, appendNumber, type Lists, noLists } from "./lists.ts";
import { eachTerm } from "./terms.ts";

/** An index in the making: for every term the documents that hold it and how often, in the order they came. */
export interface Draft {
  readonly numbers: Map<string, number>;
  readonly postings: Lists;
  /** By term: the last document that held it, plus one; how many did. */
  last: number[];
  held: number[];
  /** By document: how many words it has. */
  readonly lengths: number[];
}

/** How much of a document a text is: a word of a title counts as several. */
export interface Part {
  readonly text: string;
  readonly weight: number;
}

/** An index of nothing yet. */
export function newDraft(): Draft {
  return { numbers: new Map(), postings: noLists(), last: [], held: [], lengths: [] };
}

function numberOf(draft: Draft, term: string): number {
  const known = draft.numbers.get(term);
  if (known !== undefined) return known;
  const number = draft.numbers.size;
  draft.numbers.set(term, number);
  draft.last.push(0);
  draft.held.push(0);
  return number;
}

/** A posting: how many documents further, and whether the term stands there more than once; then how often. */
function post(
  { postings, last, held }: Draft,
  term: number,
  document: number,
  times: number,
): void {
  const step = document + 1 - last[term]!;
  appendNumber(postings, term, step * 2 + (times > 1 ? 1 : 0));
  if (times > 1) append(postings, term, Math.min(times, 255));
  last[term] = document + 1;
  held[term]!++;
}

/** Adds the next document. Documents are numbered in the order they come. */
export function addDocument(draft: Draft, parts: readonly Part[]): void {
  const times = new Map<number, number>();
  let length = 0;
  for (const { text, weight } of parts) {
    eachTerm(text, (term) => {
      const number = numberOf(draft, term);
      times.set(number, (times.get(number) ?? 0) + weight);
      length++;
    });
  }
  const document = draft.lengths.length;
  for (const [term, count] of times) post(draft, term, document, count);
  draft.lengths.push(length);
}
