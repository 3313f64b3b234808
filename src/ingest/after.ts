import { ADVERB, GETS, set } from "#corpus/lexicon.ts";
import { type Item, mentionAt } from "./items.ts";
import { GIVES, SAYS } from "./lexicon.ts";
import type { Mention } from "./people.ts";
import { isObject } from "./subject.ts";

/** Whom the words after a letter name, and how. */
export interface After {
  readonly to: Mention | null;
  readonly from: Mention | null;
  /** Two between whom it went. */
  readonly pair: readonly [Mention, Mention] | null;
  /** Others to whom it went or from whom it came: `letters to X, Y and Z`. */
  readonly also: readonly Mention[];
  /** `was sent`, `was delivered`: the letter itself is what the sentence is about. */
  readonly passive: boolean;
  /** The index of the first item that no longer belongs to the letter. */
  readonly next: number;
}

type Walk = { -readonly [Key in Exclude<keyof After, "next">]: After[Key] };

const REACH = 30;
const RESUMES = set(
  "dated written sent delivered addressed signed handed given penned conveyed which hand-delivered",
);
const AUTHORED = set(
  "letter letters message note telegram sent written signed penned authored dictated addressed dispatched",
);
const STOPS = set(
  ". ; : ? ! and but while when as after before because though although where since who if",
);
const PASSIVE = /^(?:was|were|been)$/;
const ADDRESSING =
  /^(?:congratulat|thank|invit|urg|warn|ask|tell|inform|assur|prais|greet|call)(?:e|es|s|ing)?$/;

/** Reads on from the letter noun at `noun`, to the end of what still speaks of the letter. */
export function afterLetter(items: readonly Item[], noun: number): After {
  const walk: Walk = { to: null, from: null, pair: null, also: [], passive: false };
  let at = noun + 1;
  while (at < items.length && at - noun < REACH && step(items, noun, at, walk)) at++;
  return { ...walk, next: at };
}

/** Takes in one item; false where the letter's own words end. */
function step(items: readonly Item[], noun: number, at: number, walk: Walk): boolean {
  const { lower, mention } = items[at] as Item;
  if (mention !== null) return meetsMention(items, at, mention, walk);
  const next = mentionAt(items, at + 1);
  const party = next?.genitive === false ? next : null;
  if (lower === "between") {
    walk.pair = pairAt(items, at + 1);
    return false;
  }
  if (party !== null && namesParty(items, noun, at, { walk, party })) return true;
  if (PASSIVE.test(lower) || /^(?:is|has|had)$/.test(lower)) {
    walk.passive = isGiven(items, at);
    return walk.passive;
  }
  return !ends(items, at) && !explains(items, at, walk);
}

/** A mention without a preposition: `the letter X wrote`, `the letter he received`, `the letter that X sent him`. */
function meetsMention(items: readonly Item[], at: number, mention: Mention, walk: Walk): boolean {
  if (isObject(items, at)) return true;
  const before = items[at - 1]?.lower ?? "";
  const verb = verbAfter(items, at);
  if (GIVES.has(verb)) walk.from ??= mention;
  else if (GETS.has(verb)) walk.to ??= mention;
  else if (GIVES.has(before) && !mention.genitive) walk.to ??= mention;
  else return /^(?:the|its|then|us)$/.test(before);
  return true;
}

/** The active verb of whom is mentioned at `at`, adverbs skipped; empty for a passive. */
function verbAfter(items: readonly Item[], at: number): string {
  const verb = skipAdverbs(items, at + 1);
  const passive = items.slice(at + 1, verb).some(({ lower }) => PASSIVE.test(lower));
  return passive ? "" : (items[verb]?.lower ?? "");
}

function namesParty(
  items: readonly Item[],
  noun: number,
  at: number,
  { walk, party }: { walk: Walk; party: Mention },
): boolean {
  const { lower } = items[at] as Item;
  const before = items[at - 1];
  const gives = lower === "from" || (lower === "by" && AUTHORED.has(before?.lower ?? ""));
  const takes =
    lower === "to" ||
    (lower === "for" && (at === noun + 1 || before?.mention != null)) ||
    ADDRESSING.test(lower);
  if (gives) walk.from ??= party;
  if (takes) walk.to ??= party;
  if (lower === "to" || gives) walk.also = [...walk.also, ...listed(items, party)];
  return gives || takes;
}

function isGiven(items: readonly Item[], at: number): boolean {
  return GIVES.has(items[skipAdverbs(items, at + 1)]?.lower ?? "");
}

/** Whether another clause begins here. */
function ends(items: readonly Item[], at: number): boolean {
  const lower = items[at]?.lower ?? "";
  const next = items[at + 1]?.lower ?? "";
  if (lower === ",")
    return !RESUMES.has(next) && !(next === "in" && items[at + 2]?.lower === "which");
  if (lower === "that" || (lower === "which" && items[at - 1]?.lower !== "in")) {
    const verb = items[skipAdverbs(items, at + 2)]?.lower ?? "";
    return !GIVES.has(verb) && !GETS.has(verb) && !PASSIVE.test(next);
  }
  // Another verb in the past: what the letter did, no longer whose it is.
  const acts =
    lower.endsWith("ed") &&
    next !== "by" &&
    !RESUMES.has(lower) &&
    !GETS.has(lower) &&
    !GIVES.has(lower);
  return acts || STOPS.has(lower);
}

/** `a letter in which X urged Y`: what a letter says is said by its sender to its recipient. */
function explains(items: readonly Item[], at: number, walk: Walk): boolean {
  if (items[at]?.lower !== "which") return false;
  const verb = skipAdverbs(items, at + 2);
  walk.from ??= mentionAt(items, at + 1);
  if (SAYS.has(items[verb]?.lower ?? "")) walk.to ??= mentionAt(items, verb + 1);
  return true;
}

/** Who else is named in a row with `first`: `X, Y and Z`. */
function listed(items: readonly Item[], first: Mention): Mention[] {
  const found: Mention[] = [];
  let closed = false;
  for (let at = items.findIndex(({ mention }) => mention === first) + 1; at < items.length;) {
    const skip = items[at]?.lower === "," && items[at + 1]?.lower === "and" ? 2 : 1;
    const link = items[at + skip - 1]?.lower ?? "";
    const next = /^(?:,|and)$/.test(link) ? (items[at + skip]?.mention ?? null) : null;
    const verb = items[at + skip + 1]?.lower ?? "";
    if (next === null || next.genitive || SAYS.has(verb) || GIVES.has(verb)) break;
    closed = link === "and";
    found.push(next);
    at += skip + 1;
  }
  // A name after a lone comma begins the next clause; only `and` closes a row.
  return closed ? found : [];
}

function skipAdverbs(items: readonly Item[], from: number): number {
  let at = from;
  while (
    at < items.length &&
    (ADVERB.has(items[at]?.lower ?? "") || /^\d/.test(items[at]?.lower ?? ""))
  )
    at++;
  return at;
}

function pairAt(items: readonly Item[], at: number): [Mention, Mention] | null {
  const first = items[at]?.mention;
  const second = items[at + 2]?.mention;
  return first && second && items[at + 1]?.lower === "and" ? [first, second] : null;
}
