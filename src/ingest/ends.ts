import { type Item, mentionAt } from "./items.ts";
import { ADVERB, GETS, GIVES, PREPOSITION, SAYS, UNREAL } from "./lexicon.ts";
import type { Mention } from "./people.ts";

/** Whom the words after a letter name, and how: `to`, `from` or `by`, or two between whom it went. */
export interface After {
  readonly to: Mention | null;
  readonly from: Mention | null;
  readonly pair: readonly [Mention, Mention] | null;
  /** Others to whom it went or from whom it came: `letters to X, Y and Z`. */
  readonly also: readonly Mention[];
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
const DETERMINER = new Set("a an the this that these those no any some several another two three many its their".split(" "));
const PARTICLES = new Set("back up out off over along aloud directly him".split(" "));
const AUTHORED = new Set("letter letters message note telegram sent written signed penned authored dictated addressed dispatched".split(" "));
const STOPS = new Set(". ; : ? ! and but while when as after before because though although where since who if".split(" "));
const ADDRESSING =
  /^(?:congratulat|thank|invit|urg|warn|ask|tell|inform|assur|praise|prais|greet|call)(?:e|ing|es|s)?(?:ing)?$/;
const EXCHANGE = /^(?:exchang(?:e|ed|es|ing)|swapp(?:ed|ing)|swaps?|traded?|trading)$/;

/** Reads on from the letter noun at `noun`. */
export function afterLetter(items: readonly Item[], noun: number): After {
  let [to, from, passive] = [null as Mention | null, null as Mention | null, false];
  const also: Mention[] = [];
  let at = noun + 1;
  for (; at < items.length && at - noun < REACH; at++) {
    const { lower, mention } = items[at] as Item;
    const next = mentionAt(items, at + 1);
    if (mention !== null) {
      const past = skipAdverbs(items, at + 1);
      const verb = items.slice(at + 1, past).some(({ lower }) => /^(?:was|were|been)$/.test(lower)) ? "" : (items[past]?.lower ?? "");
      if (GIVES.has(verb)) from ??= mention;
      else if (GETS.has(verb)) to ??= mention;
      else if (GIVES.has(items[at - 1]?.lower ?? "") && !mention.genitive) to ??= mention;
      else if (!PREPOSITION.has(items[at - 1]?.lower ?? "") && !isArticle(items[at - 1])) break;
    } else if (lower === "to" && next !== null && !next.genitive) {
      to ??= next;
      also.push(...listed(items, next));
    } else if ((lower === "from" || (lower === "by" && AUTHORED.has(items[at - 1]?.lower ?? ""))) && next !== null && !next.genitive) {
      from ??= next;
      also.push(...listed(items, next));
    } else if (lower === "for" && next !== null && (at === noun + 1 || items[at - 1]?.mention != null)) to ??= next;
    else if (lower === "between") return { to, from, also, pair: pairAt(items, at + 1), next: at, passive };
    else if (ADDRESSING.test(lower) && next !== null && !next.genitive) to ??= next;
    else if (/^(?:was|were|been|is|has|had)$/.test(lower)) {
      if (!GIVES.has(items[skipAdverbs(items, at + 1)]?.lower ?? "")) break;
      passive = true;
    } else if (/ed$/.test(lower) && !RESUMES.has(lower) && !GETS.has(lower) && !GIVES.has(lower) && items[at + 1]?.lower !== "by") break;
    else if (lower === "which" && items[at - 1]?.lower === "in") {
      // "a letter in which X urged Y": what the letter says is said by its sender to its recipient.
      from ??= next;
      const verb = skipAdverbs(items, at + 2);
      to ??= SAYS.has(items[verb]?.lower ?? "") ? mentionAt(items, verb + 1) : null;
      break;
    } else if (lower === "that" || lower === "which") {
      const verb = items[skipAdverbs(items, at + 2)]?.lower ?? "";
      if (!GIVES.has(verb) && !GETS.has(verb) && !/^(?:was|were)$/.test(items[at + 1]?.lower ?? "")) break;
    } else if (lower === ",") {
      if (!RESUMES.has(items[at + 1]?.lower ?? "") && !(items[at + 1]?.lower === "in" && items[at + 2]?.lower === "which")) break;
    } else if (STOPS.has(lower)) break;
  }
  return { to, from, also, pair: null, next: at, passive };
}

/** Who else is named in a row with `first`: `X, Y and Z`. */
function listed(items: readonly Item[], first: Mention): Mention[] {
  const found: Mention[] = [];
  for (let at = items.findIndex(({ mention }) => mention === first) + 1; at < items.length; ) {
    const skip = items[at]?.lower === "," && items[at + 1]?.lower === "and" ? 2 : 1;
    const next = /^(?:,|and)$/.test(items[at]?.lower ?? "") ? (items[at + skip]?.mention ?? null) : null;
    const acts = SAYS.has(items[at + skip + 1]?.lower ?? "") || GIVES.has(items[at + skip + 1]?.lower ?? "");
    if (next === null || next.genitive || acts) break;
    found.push(next);
    at += skip + 1;
  }
  // A lone name after a comma begins the next clause; only `and` closes a row.
  return items.some(({ lower }, i) => lower === "and" && items[i + 1]?.mention === found.at(-1)) ? found : [];
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
    if (mention !== null && !mention.genitive && mention.how === "name" && !mention.figure.human) continue;
    if (mention !== null || governs(lower) || isStop(items, at)) break;
    modifiers.push(lower);
    if (!DETERMINER.has(lower)) continue;
    // The noun phrase is complete; what governs it stands before it, a particle between them (`sent back a letter`).
    while (PARTICLES.has(items[at - 1]?.lower ?? "")) at--;
    if (items[at - 1]?.lower === "of") continue;
    at--;
    break;
  }
  const none = { possessor: null, pair: null, object: null, verb: null, role: "none" as const, modifiers };
  const item = items[at];
  if (item === undefined) return none;
  if (item.mention !== null) return withMention(items, at, none);
  const role = governs(item.lower);
  if (role !== null) return { ...none, verb: at, role };
  // "showed reporters a letter": somebody without a name stands between.
  if (governs(items[at - 1]?.lower ?? "") === "gets") return { ...none, verb: at - 1, role: "gets" };
  if (item.lower === "to") return answering(items, at, none);
  return /^(?:in|with|through|via)$/.test(item.lower) ? { ...none, verb: at, role: "in" } : none;
}

function isStop(items: readonly Item[], at: number): boolean {
  const lower = items[at]?.lower ?? "";
  return (/^[.;:?!]$/.test(lower) && !isAbbreviation(items[at - 1])) || (PREPOSITION.has(lower) && lower !== "of");
}

function isAbbreviation(item: Item | undefined): boolean {
  return /^(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)$/.test(item?.lower ?? "");
}

/** `replied to a letter`, `sent a reply to a letter`: who answers a letter has received it. */
function answering(items: readonly Item[], to: number, none: Before): Before {
  let at = to - 1;
  if (/^(?:reply|response|answer)$/.test(items[at]?.lower ?? "")) {
    while (at > 0 && to - at < 6 && !GIVES.has(items[at]?.lower ?? "")) at--;
  } else if (!/^(?:replied|responded|replies|responds)$/.test(items[at]?.lower ?? "")) return none;
  return GIVES.has(items[at]?.lower ?? "") ? { ...none, verb: at, role: "gets" } : none;
}

function withMention(items: readonly Item[], at: number, none: Before): Before {
  const mention = items[at]?.mention ?? null;
  const twin = items[at - 1]?.mention ?? null;
  if (mention !== null && twin !== null && twin.from === mention.from) return { ...none, pair: [twin, mention] };
  const adjacent = none.modifiers.length === 0;
  const before = items[at - 1]?.lower ?? "";
  if (mention?.genitive) {
    if (before === "for" && mention.how === "pronoun") return thanked(items, at - 1, none);
    const role = governs(before) ?? (/^(?:in|with|through|via)$/.test(before) ? "in" : "none");
    return { ...none, possessor: mention, verb: role === "none" ? null : at - 1, role };
  }
  const role = governs(before);
  if (role === "gives") return { ...none, object: mention, verb: at - 1, role };
  return adjacent && mention?.how === "name" && at === 0 ? { ...none, possessor: mention } : none;
}

/** `X thanked Y for his letter`: Y wrote it. */
function thanked(items: readonly Item[], preposition: number, none: Before): Before {
  for (let at = preposition - 1; at >= 0 && preposition - at < 8; at--) {
    if (!/^thank(?:s|ed|ing)?$/.test(items[at]?.lower ?? "")) continue;
    return { ...none, possessor: mentionAt(items, at + 1), verb: at, role: "gets" };
  }
  return none;
}

function governs(lower: string): "gives" | "gets" | "exchange" | null {
  if (GIVES.has(lower)) return "gives";
  if (GETS.has(lower)) return "gets";
  return EXCHANGE.test(lower) ? "exchange" : null;
}

/** Whether anything in these words denies that there is a letter. */
export function denied(words: readonly string[]): boolean {
  return words.some((word) => UNREAL.has(word) || word === "any");
}

/** Whether the words shortly before a letter deny it: `denied that there was a letter`. */
export function disowned(items: readonly Item[], noun: number): boolean {
  return items.slice(Math.max(0, noun - 8), noun).some(({ lower }) => /^(?:den(?:y|ied|ies|ying)|no|never)$/.test(lower));
}
