/** The keys of a text of an item, and how much they count. */
export interface Field {
  readonly keys: readonly string[];
  readonly weight: number;
}

/** How often each term stands in an item, weighted, and how long the item is. */
export interface Weighed {
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

/** How rare each term is among the items (BM25's inverse document frequency); 0 for a term that none has. */
export type Rarity = (key: string) => number;

/** BM25's usual constant: how fast repetition stops counting. */
const K1 = 1.2;
/** How much length matters: little, since all items are a few sentences long. */
const B = 0.3;
const USUAL_LENGTH = 80;

/** Weighs the terms of an item's texts. */
export function weighed(fields: readonly Field[]): Weighed {
  const counts = new Map<string, number>();
  let length = 0;
  for (const { keys, weight } of fields) {
    length += keys.length * weight;
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + weight);
  }
  return { counts, length };
}

/** The rarity of terms among items. */
export function rarityAmong(items: readonly Weighed[]): Rarity {
  const having = new Map<string, number>();
  for (const { counts } of items)
    for (const key of counts.keys()) having.set(key, (having.get(key) ?? 0) + 1);
  return (key) => {
    const n = having.get(key) ?? 0;
    return n === 0 ? 0 : Math.log(1 + (items.length - n + 0.5) / (n + 0.5));
  };
}

/** What one term of the page adds to an item's score, `rare` as it is. */
export function termScore({ counts, length }: Weighed, key: string, rare: number): number {
  const count = counts.get(key) ?? 0;
  if (count === 0) return 0;
  return (rare * count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / USUAL_LENGTH));
}
