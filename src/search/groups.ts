import type { Index } from "./layout.ts";
import type { Query, Wanted } from "./query.ts";
import { nearTerms } from "./typo.ts";
import { beginning, exactly, type Stretch, termAt } from "./vocabulary.ts";

/** Terms of which one must stand in a result; the nearer to what was asked for, the more one weighs. */
export type Group = readonly (Stretch & { readonly weight: number })[];

/** A word that stands nowhere, and what was searched for in its place. */
export interface Correction {
  readonly word: string;
  readonly by: readonly string[];
}

/** What the index is asked for. */
export interface Asked {
  readonly groups: readonly Group[];
  readonly without: readonly Group[];
  readonly corrections: readonly Correction[];
  /** The words that stand nowhere, nor anything like them. */
  readonly unknown: readonly string[];
}

const [COMPLETED, OTHERWISE, NEAR] = [0.5, 0.8, 0.4];
const MOST_NEAR = 4;
/** A beginning of one letter may have a million postings; the commonest words with it will do. */
const MOST_POSTINGS = 400_000;
const MOST_COMPLETED = 24;

const heldBy = ({ held, postEnds }: Index, { from, to }: Stretch): number =>
  to - from === 1 ? held[from]! : (postEnds[to - 1] ?? 0) - (postEnds[from - 1] ?? 0);

/** The commonest of many terms, as few as keep an answer quick. */
function commonest(index: Index, { from, to }: Stretch): Stretch[] {
  if (heldBy(index, { from, to }) <= MOST_POSTINGS) return [{ from, to }];
  const all = Array.from({ length: to - from }, (_, i) => from + i);
  let left = MOST_POSTINGS;
  return all
    .toSorted((a, b) => index.held[b]! - index.held[a]!)
    .slice(0, MOST_COMPLETED)
    .filter((at) => (left -= index.held[at]!) > 0)
    .map((at) => ({ from: at, to: at + 1 }));
}

function asTyped(index: Index, { term, prefix, or }: Wanted): Group {
  const whole = exactly(index, term);
  const longer = prefix ? beginning(index, term) : whole;
  const completed = { from: whole.to, to: longer.to };
  const others = or.map((other) => ({ ...exactly(index, other), weight: OTHERWISE }));
  return [
    { ...whole, weight: 1 },
    ...commonest(index, completed).map((stretch) => ({ ...stretch, weight: COMPLETED })),
    ...others,
  ].filter(({ from, to }) => from < to);
}

/** The likeliest of the words that may have been meant. */
function asMeant(index: Index, { term, prefix }: Wanted): number[] {
  return nearTerms(term, prefix, index)
    .toSorted((a, b) => a.distance - b.distance || index.held[b.at]! - index.held[a.at]!)
    .slice(0, MOST_NEAR)
    .map(({ at }) => at);
}

/** Looks the words of a query up. A word that stands nowhere is taken for one that does. */
export function groupsOf(index: Index, { words, phrases, without }: Query): Asked {
  const corrections: Correction[] = [];
  const unknown: string[] = [];
  const groupOf = (wanted: Wanted): Group => {
    const group = asTyped(index, wanted);
    if (group.length > 0) return group;
    const near = asMeant(index, wanted);
    if (near.length === 0) unknown.push(wanted.term);
    else corrections.push({ word: wanted.term, by: near.map((at) => termAt(index, at)) });
    return near.map((at) => ({ from: at, to: at + 1, weight: NEAR }));
  };
  const exact = (term: string): Group => [{ ...exactly(index, term), weight: 1 }];
  return {
    groups: [...words.map(groupOf), ...[...new Set(phrases.flat())].map(exact)],
    // A phrase that is not wanted is looked for in the text, not here.
    without: without.filter(({ length }) => length === 1).map(([term]) => exact(term!)),
    corrections,
    unknown,
  };
}
