import { MONTHS } from "#corpus/calendar.ts";
import { ADVERB, UNREAL } from "#corpus/lexicon.ts";
import { type Figure, isWord, type Item, OTHER } from "./figures.ts";
import { PREPOSITION, SAYS, TELLS } from "./lexicon.ts";

/** Who acts in a verb; null where the sentence does not say. Whether the verb is passive, and whether the deed is only planned, possible or denied. */
export interface Subject {
  readonly who: Figure | null;
  readonly passive: boolean;
  readonly unreal: boolean;
}

const REACH = 40;
const BE = /^(?:was|were|been|being)$/;

/** Looks left from the verb at index `verb`, over adverbs, dates and auxiliaries. */
export function subjectOf(items: readonly Item[], verb: number): Subject {
  let [passive, unreal] = [false, isDenied(items, verb)];
  let at = verb - 1;
  for (; at >= 0 && verb - at < REACH; at--) {
    const { lower, figure } = items[at] ?? { lower: "", figure: null };
    if (figure && !isObject(items, at)) break;
    if (BE.test(lower)) passive = true;
    if (UNREAL.has(lower)) unreal = true;
    else if (figure) at--;
    else if (!ADVERB.has(lower) && !/ly$|^\d/.test(lower) && !MONTHS.includes(lower)) break;
  }
  return { who: whoAt(items, at), passive, unreal };
}

function whoAt(items: readonly Item[], at: number): Figure | null {
  const item = items[at];
  if (!item) return null;
  if (item.figure) return item.figure.genitive ? OTHER : item.figure;
  if (/^(?:,|–|—|\)|and|but|then|who|which|that|or)$/.test(item.lower)) return shared(items, at);
  if (
    PREPOSITION.has(item.lower) ||
    !isWord(item) ||
    /^(?:when|while|what|how|why|where)$/.test(item.lower)
  )
    return null;
  return OTHER;
}

/** `X has done this, and sent that`: who acts in the first verb acts in the second. After `said that`, who stands behind it. */
function shared(items: readonly Item[], end: number): Figure | null {
  const said = items.findLastIndex(
    ({ lower }, at) => at < end && SAYS.has(lower) && !TELLS.has(lower),
  );
  const acts = (from: number) =>
    items
      .slice(0, end)
      .find(({ figure }, at) => at >= from && figure && !figure.genitive && !isObject(items, at))
      ?.figure ?? null;
  return acts(said + 1) ?? acts(0);
}

/** Whether the figure at an index follows a preposition, an article between them or not: then it does not act. */
function isObject(items: readonly Item[], at: number): boolean {
  const article = /^(?:the|its|then|a)$/.test(items[at - 1]?.lower ?? "") ? 1 : 0;
  return PREPOSITION.has(items[at - 1 - article]?.lower ?? "");
}

const DENIAL = /^(?:den(?:y|ied|ies|ying)|whether|if|unless|expects?|expected|rumou?rs?)$/;

function isDenied(items: readonly Item[], verb: number): boolean {
  return items.slice(Math.max(0, verb - 9), verb).some(({ lower }) => DENIAL.test(lower));
}
