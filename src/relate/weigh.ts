import type { Term } from "./terms.ts";

/** Something that can be related: what it is, the terms it speaks in, and the people it is about. */
export interface Entry<T> {
  readonly item: T;
  readonly terms: ReadonlyMap<string, number>;
  readonly length: number;
  readonly people: readonly string[];
}

/** How rare each term is among the entries (BM25's inverse document frequency). */
export type Rarity = (folded: string) => number;

/** BM25's usual constants: how fast repetition stops counting, and how much length matters. */
const K1 = 1.2;
const B = 0.75;

/** Makes an entry from its terms. */
export function entry<T>(item: T, found: readonly Term[], people: readonly string[]): Entry<T> {
  const counts = new Map<string, number>();
  for (const { folded } of found) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return { item, terms: counts, length: found.length, people };
}

/** The rarity of terms among `entries`: 0 for a term that none has. */
export function rarityAmong(entries: readonly Entry<unknown>[]): Rarity {
  const having = new Map<string, number>();
  for (const { terms } of entries)
    for (const folded of terms.keys()) having.set(folded, (having.get(folded) ?? 0) + 1);
  return (folded) => {
    const n = having.get(folded) ?? 0;
    return n === 0 ? 0 : Math.log(1 + (entries.length - n + 0.5) / (n + 0.5));
  };
}

/** What one term of the page adds to an entry's score. */
export function termScore(entry: Entry<unknown>, folded: string, rarity: Rarity): number {
  const count = entry.terms.get(folded) ?? 0;
  if (count === 0) return 0;
  const length = 1 - B + (B * entry.length) / 60;
  return (rarity(folded) * count * (K1 + 1)) / (count + K1 * length);
}
