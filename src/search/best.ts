import type { Kind } from "./document.ts";
import { KINDS } from "./document.ts";
import type { Facts } from "./facts.ts";
import type { Matched } from "./match.ts";

/** What was found of a kind: how many, and the best of them in their order. */
export interface Best {
  readonly count: number;
  readonly documents: readonly number[];
}

/** Keeps the best of what it is given. Equal ones stay in the order they came. */
function keeper(most: number, score: Float32Array) {
  const kept: number[] = [];
  const add = (document: number): void => {
    const value = score[document]!;
    if (kept.length === most && score[kept[most - 1]!]! >= value) return;
    let at = kept.length;
    while (at > 0 && score[kept[at - 1]!]! < value) at--;
    kept.splice(at, 0, document);
    if (kept.length > most) kept.pop();
  };
  return { kept, add };
}

/** The best documents of each kind that matched and that `passes`. */
export function bestOf(
  { score, stands, all }: Matched,
  { kind }: Facts,
  passes: (document: number) => boolean,
  most: number,
): Readonly<Record<Kind, Best>> {
  const found = KINDS.map(() => ({ count: 0, ...keeper(most, score) }));
  for (let document = 0; document < stands.length; document++) {
    if (stands[document] !== all || !passes(document)) continue;
    const ofKind = found[kind[document]!]!;
    ofKind.count++;
    ofKind.add(document);
  }
  const entries = found.map(({ count, kept }, at) => [KINDS[at], { count, documents: kept }]);
  return Object.fromEntries(entries);
}
