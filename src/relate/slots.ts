import { ADVERB, DETERMINER, GETS, GIVES } from "#corpus/lexicon.ts";
import { type Figure, isCapital, isWord, type Item, OTHER } from "./figures.ts";
import { ANSWERS, KIND, MADE, PREPOSITION } from "./lexicon.ts";

/** The party at a place where one is expected: a figure, or a word for somebody else; null where a verb or nothing stands. */
export function partyAt(items: readonly Item[], from: number): Figure | null {
  let at = from;
  while (DETERMINER.has(items[at]?.lower ?? "") || ADVERB.has(items[at]?.lower ?? "")) at++;
  // "his Russian counterpart": the pronoun says no more.
  if (items[at]?.figure?.how === "pronoun" && items[at + 1]?.figure) at++;
  const item = items[at];
  if (item?.figure) return isOwner(items, at) ? OTHER : item.figure;
  const isNoun = at > from || isCapital(item);
  return isNoun && isWord(item) ? OTHER : null;
}

/** `Moon's wife` is not Moon. */
export function isOwner(items: readonly Item[], at: number): boolean {
  return items[at]?.figure?.genitive === true && isWord(items[at + 1]);
}

/** What stands before the word for a letter. */
export interface Before {
  readonly owner: Figure | null;
  readonly object: Figure | null;
  /** Index of the verb or the preposition that governs it; -1 for none. */
  readonly head: number;
  readonly determiner: string;
  readonly adjectives: readonly string[];
}

/** Looks left of the word for a letter at index `noun`. */
export function beforeNoun(items: readonly Item[], noun: number): Before {
  let owner: Figure | null = null;
  let determiner = "";
  const adjectives: string[] = [];
  let at = noun - 1;
  for (; at >= 0 && noun - at < 8; at--) {
    const { lower, figure } = items[at] ?? { lower: "", figure: null };
    if (figure?.genitive) {
      owner = figure;
      at--;
      break;
    }
    if (figure || isHead(lower) || /^[^\p{L}\p{N}“”"‘’'-]/u.test(lower)) break;
    if (DETERMINER.has(lower)) {
      determiner = lower;
      at--;
      break;
    }
    adjectives.push(lower);
  }
  return { ...governor(items, at, owner), determiner, adjectives };
}

/** The verb or preposition left of a letter's words: `sent Moon`, `receives Kim`, `sent Moon a medal and`. */
function governor(
  items: readonly Item[],
  at: number,
  owner: Figure | null,
): Pick<Before, "owner" | "object" | "head"> {
  const here = items[at];
  if (here?.lower === "and") {
    const verb = items.findLastIndex(({ lower }, i) => i < at && at - i < 8 && GIVES.has(lower));
    const object = verb < 0 ? null : (items[verb + 1]?.figure ?? null);
    return { owner, object, head: verb };
  }
  const before = items[at - 1]?.lower ?? "";
  const isParty = here?.figure && (!here.figure.genitive || here.lower === "her");
  if (isParty && GIVES.has(before)) return { owner, object: here.figure, head: at - 1 };
  if (isParty && GETS.has(before)) return { owner: here.figure, object: null, head: at - 1 };
  return { owner, object: null, head: at };
}

function isHead(lower: string): boolean {
  return (
    GIVES.has(lower) ||
    GETS.has(lower) ||
    PREPOSITION.has(lower) ||
    lower.startsWith("exchang") ||
    ANSWERS.test(lower)
  );
}

/** What stands after the word for a letter. */
export interface After {
  readonly from: Figure | null;
  readonly to: Figure | null;
  readonly by: Figure | null;
  readonly both: readonly [Figure, Figure] | null;
  readonly denied: boolean;
}

const REACH = 16;

/** Looks right of the word for a letter at index `noun`. */
export function afterNoun(items: readonly Item[], noun: number): After {
  const found: { from: Figure | null; to: Figure | null; by: Figure | null } = {
    from: null,
    to: null,
    by: null,
  };
  const clause = relativeAfter(items, noun);
  if (clause) return clause;
  let denied = false;
  for (let at = noun + 1; at < Math.min(items.length, noun + REACH); at++) {
    const { lower } = items[at] ?? { lower: "" };
    if (/^[.;:?!(]$/.test(lower) || (KIND.has(lower) && items[at - 1]?.lower !== "of")) break;
    if (/^(?:and|but|while|when|because)$/.test(lower)) break;
    if (/^(?:not|never)$/.test(lower)) denied = true;
    if (lower === "between") return { ...found, both: pairAt(items, at + 1), denied };
    const slot = slotOf(items, noun, at);
    if (slot === null || found[slot] !== null) continue;
    const party = partyAt(items, at + 1);
    if (party === null && slot === "to") break; // "to express …": what follows is the purpose.
    found[slot] = party;
  }
  return { ...found, both: null, denied };
}

/** `the letters (that) X has sent him`. */
function relativeAfter(items: readonly Item[], noun: number): After | null {
  const first = /^(?:that|which)$/.test(items[noun + 1]?.lower ?? "") ? noun + 2 : noun + 1;
  const from = items[first]?.figure ?? null;
  let verb = first + 1;
  while (ADVERB.has(items[verb]?.lower ?? "")) verb++;
  const { lower = "" } = items[verb] ?? {};
  if (!from || from.genitive || !(GIVES.has(lower) || MADE.test(lower))) return null;
  const to =
    items[verb + 1]?.lower === "to" ? partyAt(items, verb + 2) : (items[verb + 1]?.figure ?? null);
  return { from, to, by: null, both: null, denied: false };
}

function slotOf(items: readonly Item[], noun: number, at: number): "from" | "to" | "by" | null {
  const { lower = "" } = items[at] ?? {};
  if (lower === "from" || lower === "to") return lower;
  if (lower === "for" && at === noun + 1 && items[at + 1]?.figure) return "to";
  return lower === "by" && MADE.test(items[at - 1]?.lower ?? "") ? "by" : null;
}

function pairAt(items: readonly Item[], at: number): readonly [Figure, Figure] | null {
  const one = items[at]?.figure ?? null;
  const other = items[at + 2]?.figure ?? null;
  return one && other && items[at + 1]?.lower === "and" ? [one, other] : null;
}
