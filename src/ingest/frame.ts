import { LETTER_NOUN } from "#corpus/lexicon.ts";
import type { Span } from "#corpus/provenance.ts";
import type { Figure } from "./figure.ts";
import { type Item, itemsOf } from "./items.ts";
import { SAYS } from "./lexicon.ts";
import type { Sentence } from "./people.ts";
import { meet } from "./reading.ts";
import { subjectOf } from "./subject.ts";

/** What the words around a quotation say of its source. */
export interface Frame {
  readonly who: Figure | null;
  /** The first verb of saying or writing outside the quotation; empty if there is none. */
  readonly verb: string;
  /** The letter itself is said to speak: `the letter read`, `in a letter to`. */
  readonly letter: boolean;
  /** `it read`, `it added`: the source before goes on. */
  readonly again: boolean;
  /** Who passed the words on. */
  readonly via: string | null;
  /** The words were spoken somewhere that is no letter. */
  readonly elsewhere: boolean;
}

const SILENCE: Frame = {
  who: null,
  verb: "",
  letter: false,
  again: false,
  via: null,
  elsewhere: false,
};
const CITES = /^(?:cited|quoted|citing|quoting)$/;

const ELSEWHERE =
  /^(?:tweet|tweets|tweeted|twitter|facebook|reporters|interview|interviews|rally|conference|speech|press|remarks|podcast|radio|television|testified|email|phone|statement|aired|presser)$/;

/** Reads the sentences that a quotation stands in, as far as they lie outside it. */
export function frameOf(around: readonly Sentence[], quotation: Span): Frame {
  return around.reduce((frame, sentence) => read(frame, itemsOf(sentence), quotation), SILENCE);
}

function read(before: Frame, items: readonly Item[], quotation: Span): Frame {
  const frame: { -readonly [Key in keyof Frame]: Frame[Key] } = { ...before };
  for (const [at, item] of items.entries()) {
    if (meet(item, quotation)) continue;
    const { lower } = item;
    frame.elsewhere ||= ELSEWHERE.test(lower);
    frame.letter ||= LETTER_NOUN.has(lower) && speaks(items, at);
    if (CITES.test(lower)) frame.via = subjectOf(items, at).who?.figure.name ?? null;
    const says = SAYS.has(lower) || /^(?:writing|penned|reads?)$/.test(lower);
    if (says && frame.verb === "") Object.assign(frame, spoken(items, at));
  }
  return frame;
}

function spoken(items: readonly Item[], at: number): Pick<Frame, "who" | "verb" | "again"> {
  const before = items[at - 1];
  const apart = before === undefined || /^[,?!.]$/.test(before.lower);
  const subject = subjectOf(items, at).who ?? (apart ? (items[at + 1]?.mention ?? null) : null);
  const who = subject === null || subject.how === "state" ? null : subject.figure;
  return { who, verb: items[at]?.lower ?? "", again: before?.lower === "it" };
}

/** `in a letter`, `the letter says`, `letter as saying`: the letter's words follow or go before. */
function speaks(items: readonly Item[], noun: number): boolean {
  const next = items[noun + 1]?.lower ?? "";
  if (SAYS.has(next) || /^(?:reads?|as|that|which)$/.test(next)) return true;
  return items.slice(Math.max(0, noun - 5), noun).some(({ lower }) => /^(?:in|of)$/.test(lower));
}
