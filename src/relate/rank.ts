import type { Context, Reason } from "#corpus/dossier.ts";
import { type Term, terms } from "./terms.ts";
import { type Entry, type Rarity, rarityAmong, termScore } from "./weigh.ts";

/** An item with its score and the reasons for it, best first in a ranking. */
export interface Ranked<T> {
  readonly item: T;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

type Where = Reason["where"];

/** The sentence counts most: the reader is in it. The page says what the sentence takes for granted. */
const WEIGHT: Record<Where, number> = { sentence: 1, page: 0.35 };

/** Naming the other party of a letter says more than any single word. */
const PERSON: Record<Where, number> = { sentence: 3, page: 0.8 };

const MOST_WORDS = 3;

interface Clue {
  readonly where: Where;
  readonly term: Term;
}

/** The terms of a context, each once, where it counts most. Names are left to `peopleReasons`. */
function cluesOf(context: Context, names: ReadonlySet<string>): Clue[] {
  const seen = new Set(names);
  const fresh = (where: Where, text: string): Clue[] =>
    terms(text).flatMap((term) => {
      if (seen.has(term.folded)) return [];
      seen.add(term.folded);
      return [{ where, term }];
    });
  return [...fresh("sentence", context.sentence), ...fresh("page", context.around)];
}

function wordReasons(hits: readonly { clue: Clue; score: number }[]): Reason[] {
  const best = hits.toSorted((a, b) => b.score - a.score).slice(0, MOST_WORDS);
  return (["sentence", "page"] as const).flatMap((where) => {
    const words = best
      .filter(({ clue }) => clue.where === where)
      .map(({ clue }) => clue.term.surface);
    return words.length > 0 ? [{ kind: "words" as const, where, words }] : [];
  });
}

function peopleReasons(
  people: readonly string[],
  context: Context,
  about: string | null,
): Reason[] {
  const others = people.filter((id) => id !== about);
  const named = others.filter((id) => context.peopleInSentence.includes(id));
  const elsewhere = others.filter((id) => !named.includes(id) && context.peopleOnPage.includes(id));
  const reasons: Reason[] = [];
  if (named.length > 0) reasons.push({ kind: "people", where: "sentence", words: named });
  if (elsewhere.length > 0) reasons.push({ kind: "people", where: "page", words: elsewhere });
  return reasons;
}

function judge<T>(
  entry: Entry<T>,
  all: readonly Clue[],
  by: Rarity,
): { score: number; reasons: Reason[] } {
  const hits = all
    .map((clue) => ({ clue, score: WEIGHT[clue.where] * termScore(entry, clue.term.folded, by) }))
    .filter(({ score }) => score > 0);
  return { score: hits.reduce((sum, { score }) => sum + score, 0), reasons: wordReasons(hits) };
}

/** What is asked: the context, the person it is about (null for all), and the names of people, folded. */
export interface Query {
  readonly context: Context;
  readonly about: string | null;
  readonly names: ReadonlySet<string>;
}

/**
 * Ranks entries against a context, best first; entries that nothing speaks for keep their order, at the end.
 * Being named yourself is no reason.
 */
export function rank<T>(
  entries: readonly Entry<T>[],
  { context, about, names }: Query,
): Ranked<T>[] {
  const by = rarityAmong(entries);
  const all = cluesOf(context, names);
  const ranked = entries.map((entry) => {
    const words = judge(entry, all, by);
    const people = peopleReasons(entry.people, context, about);
    const boost = people.reduce(
      (sum, { where, words: ids }) => sum + PERSON[where] * ids.length,
      0,
    );
    return { item: entry.item, score: words.score + boost, reasons: [...people, ...words.reasons] };
  });
  return ranked.toSorted((a, b) => b.score - a.score);
}
