import { MONTHS } from "#corpus/calendar.ts";
import { ADVERB, PREPOSITION, UNREAL } from "#corpus/lexicon.ts";
import type { Item } from "./items.ts";
import type { Mention } from "./people.ts";

/** Who acts in a verb, whether the verb is passive, and whether the deed is only planned, possible or denied. */
export interface Subject {
  readonly who: Mention | null;
  readonly also: Mention | null;
  readonly passive: boolean;
  readonly unreal: boolean;
}

const REACH = 40;

/** Looks left from the verb at `verb`, over adverbs, dates and auxiliaries. */
export function subjectOf(items: readonly Item[], verb: number): Subject {
  let passive = false;
  let unreal = false;
  let at = verb - 1;
  for (; at >= 0 && verb - at < REACH; at--) {
    const { lower, mention } = items[at] ?? { lower: "", mention: null };
    if (mention !== null) break;
    if (/^(?:was|were|been|being)$/.test(lower)) passive = true;
    if (UNREAL.has(lower)) unreal = true;
    else if (!ADVERB.has(lower) && !/.ly$|^\d/.test(lower) && !MONTHS.includes(lower)) break;
  }
  const direct = items[at]?.mention ?? null;
  if (direct !== null && !direct.genitive && !isObject(items, at)) {
    unreal ||= /^(?:if|unless|whether|should)$/.test(items[at - 1]?.lower ?? "");
    return { who: direct, also: partner(items, at), passive, unreal };
  }
  return { who: shared(items, at), also: null, passive, unreal };
}

/** `X and Y`: the one who is named before `and`. */
function partner(items: readonly Item[], at: number): Mention | null {
  return items[at - 1]?.lower === "and" ? (items[at - 2]?.mention ?? null) : null;
}

/** `X has done this, and sent that`: who acts in the first verb acts in the second. */
function shared(items: readonly Item[], at: number): Mention | null {
  if (!/^(?:and|but|or|,|then|while|after|before|by|who)$/.test(items[at]?.lower ?? ""))
    return null;
  for (let i = 0; i < at; i++) {
    const mention = items[i]?.mention;
    if (mention && !mention.genitive && mention.figure.human && !isObject(items, i)) return mention;
  }
  return null;
}

/** Whether the mention at an index follows a preposition, an article between them or not: then it does not act. */
export function isObject(items: readonly Item[], at: number): boolean {
  const article = /^(?:the|its|then|us)$/.test(items[at - 1]?.lower ?? "") ? 1 : 0;
  return PREPOSITION.has(items[at - 1 - article]?.lower ?? "");
}
