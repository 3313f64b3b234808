import { ADVERB, LETTER_NOUN, PREPOSITION } from "#corpus/lexicon.ts";
import type { Figure } from "./figure.ts";
import { GIVES, SAYS } from "./lexicon.ts";
import { isCapital, isGenitive, type Word } from "./words.ts";

/** Somebody named or meant at some words of a sentence; `from` and `to` are word indices. */
export interface Pointing {
  readonly figure: Figure;
  readonly from: number;
  readonly to: number;
  readonly genitive: boolean;
}

/** Whom the text before this sentence leaves in mind: who acted, who was named last, who speaks, and whether a quotation is open. */
export interface Salience {
  readonly main: Figure | null;
  readonly last: Figure | null;
  readonly speaker: Figure | null;
  readonly quoting: boolean;
}

const FIRST = /^(?:i|me|my|mine)$/;
const THIRD = /^(?:he|his|him|she|her)$/;
const OPENS = /[“"]/;
const CLOSES = /[”"]/;

/** Whom the pronouns of a sentence mean: he who acts, him who was named last, and I who speaks where words are quoted. */
export function pronounsIn(
  words: readonly Word[],
  named: readonly Pointing[],
  before: Salience,
): Pointing[] {
  const speaker = speakerIn(words, named, before.quoting) ?? before.speaker;
  const found: Pointing[] = [];
  let quoting = before.quoting;
  let next = 0;
  let seen = before;
  for (const [at, word] of words.entries()) {
    if (quoting ? CLOSES.test(word.text) : OPENS.test(word.text)) quoting = !quoting;
    for (; (named[next]?.from ?? words.length) <= at; next++)
      seen = after(words, named[next] as Pointing, seen, before);
    if (!FIRST.test(word.lower) && !THIRD.test(word.lower)) continue;
    const figure =
      quoting && speaker !== null
        ? quoted(word.lower, speaker, named, seen)
        : told(words, at, seen, named[next - 1]);
    if (figure !== null)
      found.push({ figure, from: at, to: at + 1, genitive: isPossessive(words, at) });
  }
  return found;
}

/** What a sentence leaves in mind for the next one. */
export function salienceAfter(
  words: readonly Word[],
  named: readonly Pointing[],
  before: Salience,
): Salience {
  let seen: Salience = { ...before, main: null };
  for (const one of named) seen = after(words, one, seen, before);
  const marks = words.filter(({ text }) => /[“”"]/.test(text)).length;
  const quoting = words.some(({ text }) => /[“”]/.test(text))
    ? words.findLast(({ text }) => /[“”]/.test(text))?.text === "“"
    : before.quoting !== (marks % 2 === 1);
  const speaker = speakerIn(words, named, before.quoting) ?? before.speaker;
  return {
    main: seen.main ?? (named.length > 0 ? seen.last : before.main),
    last: seen.last,
    speaker,
    quoting,
  };
}

function after(words: readonly Word[], one: Pointing, seen: Salience, before: Salience): Salience {
  if (!one.figure.human) return seen;
  const article = /^(?:the|its|then)$/.test(words[one.from - 1]?.lower ?? "") ? 1 : 0;
  const preposition = words[one.from - 1 - article]?.lower ?? "";
  // "The letter from X": X acts through it.
  const writes =
    preposition === "from" && LETTER_NOUN.has(words[one.from - 2 - article]?.lower ?? "");
  const acts = !one.genitive && (writes || !PREPOSITION.has(preposition));
  const first = seen.main === null || seen.main === before.main;
  return { ...seen, last: one.figure, main: acts && first ? one.figure : seen.main };
}

function told(
  words: readonly Word[],
  at: number,
  { main, last }: Salience,
  near: Pointing | undefined,
): Figure | null {
  const word = words[at]?.lower ?? "";
  if (FIRST.test(word)) return null;
  if (word !== "him" && (word !== "her" || isPossessive(words, at))) return main ?? last;
  // "The letter X wrote to him": not X, who acts in this very clause.
  return near !== undefined && near.figure === last && speaks(words, near.to)
    ? main
    : (last ?? main);
}

function quoted(
  word: string,
  speaker: Figure,
  named: readonly Pointing[],
  { main, last }: Salience,
): Figure | null {
  if (FIRST.test(word)) return speaker;
  const others = [...named.map(({ figure }) => figure), last, main];
  return others.find((figure) => figure?.human === true && figure !== speaker) ?? null;
}

/** Who says the words in quotation marks: the one named beside a verb of saying, outside the marks. */
function speakerIn(
  words: readonly Word[],
  named: readonly Pointing[],
  open: boolean,
): Figure | null {
  let quoting = open;
  let at = 0;
  for (const one of named) {
    for (; at < one.from; at++) if (/[“”"]/.test(words[at]?.text ?? "")) quoting = !quoting;
    if (quoting || one.genitive || !one.figure.human) continue;
    if (speaks(words, one.to) || SAYS.has(words[one.from - 1]?.lower ?? "")) return one.figure;
  }
  return null;
}

function speaks(words: readonly Word[], from: number): boolean {
  let at = from;
  while (ADVERB.has(words[at]?.lower ?? "")) at++;
  const word = words[at]?.lower ?? "";
  return SAYS.has(word) || GIVES.has(word);
}

function isPossessive(words: readonly Word[], at: number): boolean {
  const word = words[at]?.lower ?? "";
  if (/^(?:his|my)$/.test(word)) return true;
  const next = words[at + 1];
  if (word !== "her" || next === undefined || isGenitive(next)) return false;
  return /^\p{L}/u.test(next.text) && (isCapital(next) || !PREPOSITION.has(next.lower));
}
