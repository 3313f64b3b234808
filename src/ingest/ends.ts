import { type Item, mentionAt } from "./items.ts";
import { ADVERB, GETS, GIVES, PREPOSITION, UNREAL } from "./lexicon.ts";
import type { Mention } from "./people.ts";

/** Whom the words after a letter name, and how: `to`, `from` or `by`, or two between whom it went. */
export interface After {
  readonly to: Mention | null;
  readonly from: Mention | null;
  readonly pair: readonly [Mention, Mention] | null;
  /** The index of the first item that no longer belongs to the letter. */
  readonly next: number;
  /** `was sent`, `was delivered`: the letter itself is what the sentence is about. */
  readonly passive: boolean;
}

/** Whom the words before a letter name: its possessor, who was given it, and the verb or preposition that governs it. */
export interface Before {
  readonly possessor: Mention | null;
  readonly pair: readonly [Mention, Mention] | null;
  readonly object: Mention | null;
  readonly verb: number | null;
  readonly role: "gives" | "gets" | "exchange" | "in" | "none";
  readonly modifiers: readonly string[];
}

const REACH = 30;
const RESUMES = new Set("dated written sent delivered addressed signed handed given penned conveyed which hand-delivered".split(" "));
const STOPS = new Set(". ; : ? ! and but while when as after before because though although where since who if".split(" "));
const ADDRESSING =
  /^(?:congratulat|thank|invit|urg|warn|ask|tell|inform|assur|praise|prais|greet|call)(?:e|ing|es|s)?(?:ing)?$/;
const EXCHANGE = /^(?:exchang(?:e|ed|es|ing)|swapp(?:ed|ing)|swaps?|traded?|trading)$/;

/** Reads on from the letter noun at `noun`. */
export function afterLetter(items: readonly Item[], noun: number): After {
  let [to, from, passive] = [null as Mention | null, null as Mention | null, false];
  let at = noun + 1;
  for (; at < items.length && at - noun < REACH; at++) {
    const { lower, mention } = items[at] as Item;
    const next = mentionAt(items, at + 1);
    if (mention !== null) {
      if (GIVES.has(items[skipAdverbs(items, at + 1)]?.lower ?? "")) from ??= mention;
      else if (!PREPOSITION.has(items[at - 1]?.lower ?? "") && !isArticle(items[at - 1])) break;
    } else if (lower === "to" && next !== null && !next.genitive) to ??= next;
    else if ((lower === "from" || lower === "by") && next !== null && !next.genitive) from ??= next;
    else if (lower === "between") return { to, from, pair: pairAt(items, at + 1), next: at, passive };
    else if (ADDRESSING.test(lower) && next !== null && !next.genitive) to ??= next;
    else if (/^(?:was|were|been|is|has|had)$/.test(lower)) {
      if (!GIVES.has(items[skipAdverbs(items, at + 1)]?.lower ?? "")) break;
      passive = true;
    } else if (lower === "that" || lower === "which") {
      if (!GIVES.has(items[skipAdverbs(items, at + 2)]?.lower ?? "")) break;
    } else if (lower === ",") {
      if (!RESUMES.has(items[at + 1]?.lower ?? "")) break;
    } else if (STOPS.has(lower)) break;
  }
  return { to, from, pair: null, next: at, passive };
}

function isArticle(item: Item | undefined): boolean {
  return /^(?:the|its|then|us)$/.test(item?.lower ?? "");
}

function skipAdverbs(items: readonly Item[], at: number): number {
  while (at < items.length && (ADVERB.has(items[at]?.lower ?? "") || /^\d/.test(items[at]?.lower ?? ""))) at++;
  return at;
}

function pairAt(items: readonly Item[], at: number): [Mention, Mention] | null {
  const first = items[at]?.mention;
  const second = items[at + 2]?.mention;
  return first && second && items[at + 1]?.lower === "and" ? [first, second] : null;
}

/** Reads back from the letter noun at `noun`. */
export function beforeLetter(items: readonly Item[], noun: number): Before {
  const modifiers: string[] = [];
  let at = noun - 1;
  for (; at >= 0 && modifiers.length < 9; at--) {
    const { lower, mention } = items[at] as Item;
    if (mention !== null || governs(lower) || /^[.;:?!]$/.test(lower) || (PREPOSITION.has(lower) && lower !== "of")) break;
    modifiers.push(lower);
  }
  const none = { possessor: null, pair: null, object: null, verb: null, role: "none" as const, modifiers };
  const item = items[at];
  if (item === undefined) return none;
  if (item.mention !== null) return withMention(items, at, none);
  const role = governs(item.lower);
  if (role !== null) return { ...none, verb: at, role };
  return /^(?:in|with|through|via)$/.test(item.lower) ? { ...none, verb: at, role: "in" } : none;
}

function withMention(items: readonly Item[], at: number, none: Before): Before {
  const mention = items[at]?.mention ?? null;
  const twin = items[at - 1]?.mention ?? null;
  if (mention !== null && twin !== null && twin.from === mention.from) return { ...none, pair: [twin, mention] };
  const adjacent = none.modifiers.length === 0;
  const before = items[at - 1]?.lower ?? "";
  if (mention?.genitive) {
    const role = governs(before) ?? (/^(?:in|with|through|via)$/.test(before) ? "in" : "none");
    return { ...none, possessor: mention, verb: role === "none" ? null : at - 1, role };
  }
  const role = governs(before);
  if (role === "gives") return { ...none, object: mention, verb: at - 1, role };
  return adjacent && mention?.how === "name" && at === 0 ? { ...none, possessor: mention } : none;
}

function governs(lower: string): "gives" | "gets" | "exchange" | null {
  if (GIVES.has(lower)) return "gives";
  if (GETS.has(lower)) return "gets";
  return EXCHANGE.test(lower) ? "exchange" : null;
}

/** Whether anything in these words denies that there is a letter. */
export function denied(words: readonly string[]): boolean {
  return words.some((word) => UNREAL.has(word));
}
