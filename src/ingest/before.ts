import { SHORT_MONTHS } from "#corpus/calendar.ts";
import { DETERMINER, GETS, PREPOSITION, set, UNREAL } from "#corpus/lexicon.ts";
import { type Item, mentionAt } from "./items.ts";
import { GIVES } from "./lexicon.ts";
import type { Mention } from "./people.ts";

/** What governs a letter: a verb of giving, of receiving or of exchange, or the preposition that makes it a place of speech. */
export type Governor = "gives" | "gets" | "exchange" | "in" | "none";

/** Whom the words before a letter name, and what governs it. */
export interface Before {
  readonly possessor: Mention | null;
  /** Two who share it: `the X-Y letters`. */
  readonly pair: readonly [Mention, Mention] | null;
  /** Who was given it: `sent Y a letter`. */
  readonly object: Mention | null;
  /** The index of the verb or preposition that governs it. */
  readonly verb: number | null;
  readonly role: Governor;
  /** The words between that and the letter, from right to left. */
  readonly modifiers: readonly string[];
}

const PARTICLES = set("back up out off over along aloud directly him");
const EXCHANGE = /^(?:exchang(?:e|ed|es|ing)|swapp(?:ed|ing)|swaps?|traded?|trading)$/;
const INTO = /^(?:in|with|through|via)$/;
const LONGEST = 9;

/** Reads back from the letter noun at `noun`. */
export function beforeLetter(items: readonly Item[], noun: number): Before {
  const { at, modifiers } = phraseStart(items, noun);
  const none: Before = {
    possessor: null,
    pair: null,
    object: null,
    verb: null,
    role: "none",
    modifiers,
  };
  const item = items[at];
  if (item === undefined) return none;
  if (item.mention !== null) return withMention(items, at, item.mention, none);
  const role = governorOf(item.lower);
  if (role !== "none") return { ...none, verb: at, role };
  // "showed reporters a letter": somebody without a name stands between.
  if (governorOf(items[at - 1]?.lower ?? "") === "gets")
    return { ...none, verb: at - 1, role: "gets" };
  return item.lower === "to" ? answering(items, at, none) : none;
}

/** The index of what stands before the noun phrase of the letter, and the words of the phrase. */
function phraseStart(items: readonly Item[], noun: number): { at: number; modifiers: string[] } {
  const modifiers: string[] = [];
  let at = noun - 1;
  for (; at >= 0 && modifiers.length < LONGEST; at--) {
    const { lower, mention } = items[at] as Item;
    // A name that is nobody's says what sort of letter it is: the Brexit letter.
    if (mention?.how === "name" && !mention.genitive && !mention.figure.human) continue;
    if (mention !== null || governorOf(lower) !== "none" || isStop(items, at)) break;
    modifiers.push(lower);
    if (!DETERMINER.has(lower)) continue;
    // The phrase is complete; what governs it stands before it, a particle between them (`sent back a letter`).
    while (PARTICLES.has(items[at - 1]?.lower ?? "")) at--;
    if (items[at - 1]?.lower !== "of") return { at: at - 1, modifiers };
  }
  return { at, modifiers };
}

function isStop(items: readonly Item[], at: number): boolean {
  const lower = items[at]?.lower ?? "";
  const abbreviation = SHORT_MONTHS.includes(items[at - 1]?.lower ?? "");
  return (/^[.;:?!]$/.test(lower) && !abbreviation) || (PREPOSITION.has(lower) && lower !== "of");
}

function withMention(items: readonly Item[], at: number, mention: Mention, none: Before): Before {
  const twin = items[at - 1]?.mention ?? null;
  if (twin !== null && twin.from === mention.from) return { ...none, pair: [twin, mention] };
  const before = items[at - 1]?.lower ?? "";
  const role = governorOf(before);
  if (mention.genitive) {
    if (before === "for" && mention.how === "pronoun") return thanked(items, at - 1, none);
    return { ...none, possessor: mention, verb: role === "none" ? null : at - 1, role };
  }
  if (role === "gives") return { ...none, object: mention, verb: at - 1, role };
  // A headline leaves the 's out: "X letter to Y".
  const headline = at === 0 && mention.how === "name" && none.modifiers.length === 0;
  return headline ? { ...none, possessor: mention } : none;
}

/** `X thanked Y for his letter`: Y wrote it. */
function thanked(items: readonly Item[], preposition: number, none: Before): Before {
  for (let at = preposition - 1; at >= 0 && preposition - at < 8; at--) {
    if (!/^thank(?:s|ed|ing)?$/.test(items[at]?.lower ?? "")) continue;
    return { ...none, possessor: mentionAt(items, at + 1), verb: at, role: "gets" };
  }
  return none;
}

/** `replied to a letter`, `sent a reply to a letter`: who answers a letter has received it. */
function answering(items: readonly Item[], to: number, none: Before): Before {
  let at = to - 1;
  if (/^(?:reply|response|answer)$/.test(items[at]?.lower ?? "")) {
    while (at > 0 && to - at < 6 && !GIVES.has(items[at]?.lower ?? "")) at--;
  }
  return GIVES.has(items[at]?.lower ?? "") ? { ...none, verb: at, role: "gets" } : none;
}

function governorOf(lower: string): Governor {
  if (GIVES.has(lower)) return "gives";
  if (GETS.has(lower)) return "gets";
  if (INTO.test(lower)) return "in";
  return EXCHANGE.test(lower) ? "exchange" : "none";
}

/** Whether a letter is denied or only thought of: by its own modifiers, or by a denial shortly before. */
export function isDenied(
  items: readonly Item[],
  noun: number,
  { modifiers, role }: Before,
): boolean {
  if (modifiers.some((word) => UNREAL.has(word) || word === "any")) return true;
  const near = items.slice(Math.max(0, noun - 8), noun);
  return (
    role === "none" && near.some(({ lower }) => /^(?:den(?:y|ied|ies|ying)|no|never)$/.test(lower))
  );
}
