import type { Index } from "./layout.ts";

/** A stretch of terms, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The term at a place in their order. */
export function termAt({ terms, ends }: Index, at: number): string {
  return terms.slice(at === 0 ? 0 : ends[at - 1], ends[at]);
}

/** The place of the first term that is not before a word. */
function placeOf(index: Index, word: string): number {
  let low = 0;
  let high = index.ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (termAt(index, middle) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a word stands among the terms: empty when it does not. */
export function exactly(index: Index, word: string): Stretch {
  const from = placeOf(index, word);
  return { from, to: termAt(index, from) === word ? from + 1 : from };
}

/** The terms that begin with a word. */
export function beginning(index: Index, word: string): Stretch {
  return { from: placeOf(index, word), to: placeOf(index, `${word}\uFFFF`) };
}
