import type { Span } from "#corpus/provenance.ts";
import type { Figure } from "./cast.ts";
import { type Item, itemsOf } from "./items.ts";
import { LETTER_NOUN, SAYS } from "./lexicon.ts";
import type { Claim } from "./letters.ts";
import type { Mention, Sentence } from "./people.ts";
import { meet, type Reading } from "./reading.ts";
import { subjectOf } from "./subject.ts";

/** A quotation, whose words it is, and the letter it comes from as its sender and recipient, if any. */
export interface Attributed extends Span {
  readonly claim: Claim | null;
  readonly manner: "verbatim" | "characterised" | "statement";
  readonly speaker: string | null;
  readonly via: string | null;
}

/** What the words around a quotation say of its source. */
interface Frame {
  readonly who: Figure | null;
  readonly verb: string;
  /** The letter itself is said to speak: `the letter read`, `in a letter to`. */
  readonly letter: boolean;
  /** `it read`, `it added`: the source before goes on. */
  readonly again: boolean;
  readonly via: string | null;
  readonly elsewhere: boolean;
}

const WRITING = /^(?:wrote|writes|written|writing|penned)$/;
const GOING_ON = /^(?:added|adds|continued|continues|concluded|concludes|noted|read|reads|stated|ended|begins|went|said|says)$/;
// Other places where people speak: a quotation there is not from the letter.
const ELSEWHERE =
  /^(?:tweet|tweets|tweeted|twitter|facebook|reporters|interview|interviews|rally|conference|speech|press|remarks|podcast|radio|television|testified|email|phone|statement|aired|presser)$/;

/** Says of each quotation whose words it is; `claims` are the letters that the article tells of, in order. */
export function attribute(reading: Reading, quotations: readonly Span[], claims: readonly Claim[]): Attributed[] {
  const done: Attributed[] = [];
  for (const quotation of quotations) {
    const around = reading.sentences.filter((sentence) => meet(sentence, quotation));
    done.push(attributed(reading, quotation, { around, claims, before: done.at(-1) ?? null }));
  }
  return done;
}

interface Context {
  readonly around: readonly Sentence[];
  readonly claims: readonly Claim[];
  readonly before: Attributed | null;
}

function attributed(reading: Reading, quotation: Span, context: Context): Attributed {
  const frame = frameOf(context.around, quotation);
  const claim = claimOf(frame, quotation, context, reading);
  if (claim !== null) {
    const via = frame.via ?? (frame.again ? (context.before?.via ?? null) : null);
    return { ...quotation, claim, manner: "verbatim", speaker: claim.sender.name, via };
  }
  const described = describedBy(frame, quotation, context, reading);
  if (described !== null) return { ...quotation, claim: described, manner: "characterised", speaker: frame.who?.name ?? null, via: null };
  const inherited = frame.who === null && sameParagraph(reading, context.before, quotation) ? (context.before?.speaker ?? null) : null;
  return { ...quotation, claim: null, manner: "statement", speaker: frame.who?.name ?? inherited, via: null };
}

function frameOf(around: readonly Sentence[], quotation: Span): Frame {
  let frame: Frame = { who: null, verb: "", letter: false, again: false, via: null, elsewhere: false };
  for (const sentence of around) {
    const items = itemsOf(sentence);
    const outside = items.filter((item) => !meet(item, quotation));
    frame = { ...frame, elsewhere: frame.elsewhere || outside.some(({ lower }) => ELSEWHERE.test(lower)) };
    frame = merged(frame, items, quotation);
  }
  return frame;
}

function merged(frame: Frame, items: readonly Item[], quotation: Span): Frame {
  let [who, verb, letter, again, via] = [frame.who, frame.verb, frame.letter, frame.again, frame.via];
  for (const [at, { lower, start, end }] of items.entries()) {
    if (meet({ start, end }, quotation)) continue;
    if (LETTER_NOUN[lower] !== undefined && speaks(items, at)) letter = true;
    if (/^(?:cited|quoted|citing|quoting)$/.test(lower)) via = nameOf(subjectOf(items, at).who);
    if (verb !== "" || !(SAYS.has(lower) || WRITING.test(lower) || /^reads?$/.test(lower))) continue;
    verb = lower;
    const inverted = items[at + 1]?.mention ?? null;
    const subject = subjectOf(items, at).who ?? (items[at - 1] === undefined || /^[,?!.]$/.test(items[at - 1]?.lower ?? "") ? inverted : null);
    who = subject?.how === "state" ? null : (subject?.figure ?? null);
    again = items[at - 1]?.lower === "it";
  }
  return { ...frame, who, verb, letter, again, via };
}

function nameOf(mention: Mention | null): string | null {
  return mention?.figure.name ?? null;
}

/** `in a letter`, `the letter says`, `letter as saying`: the letter's words follow or go before. */
function speaks(items: readonly Item[], noun: number): boolean {
  const next = items[noun + 1]?.lower ?? "";
  if (SAYS.has(next) || /^(?:reads?|as|that|which)$/.test(next)) return true;
  return items.slice(Math.max(0, noun - 5), noun).some(({ lower }) => /^(?:in|of)$/.test(lower));
}

function claimOf(frame: Frame, quotation: Span, { around, claims, before }: Context, reading: Reading): Claim | null {
  const stated = claims.filter((claim) => around.includes(claim.sentence));
  const known = claims.filter((claim) => claim.sentence.start <= quotation.end);
  const latest = known.at(-1) ?? null;
  const ofSender = [...known].reverse().find((claim) => claim.sender === frame.who) ?? claims.find((claim) => claim.sender === frame.who) ?? null;
  if (isNoun(reading, quotation)) return null;
  if (frame.letter) return stated.at(-1) ?? ofSender ?? (frame.who === null ? latest : null);
  if (WRITING.test(frame.verb) && !frame.elsewhere) return ofSender;
  if (stated.length > 0 && stated[0]?.sender === frame.who && !frame.elsewhere) return stated[0] ?? null;
  return before?.claim != null && before.manner === "verbatim" ? goingOn(frame, quotation, before, reading) : null;
}

/** A quotation after one from a letter is from it too while the same speaker goes on. */
function goingOn(frame: Frame, quotation: Span, before: Attributed, reading: Reading): Claim | null {
  if (frame.elsewhere) return null;
  if (frame.verb === "") return frame.who === null && sameParagraph(reading, before, quotation) ? before.claim : null;
  const same = frame.again || frame.who === before.claim?.sender;
  return same && GOING_ON.test(frame.verb) && near(reading, before, quotation) ? before.claim : null;
}

/** `that Kim had “underlined his trust”`: somebody else puts the sender's letter into words. */
function describedBy(frame: Frame, quotation: Span, { around, claims }: Context, reading: Reading): Claim | null {
  const sentence = around[0];
  const claim = [...claims].reverse().find((one) => one.sentence.start < quotation.start && near(reading, one.sentence, quotation));
  if (sentence === undefined || claim === undefined || frame.who === null || frame.who === claim.sender || frame.who === claim.recipient) return null;
  const actor = sentence.mentions.filter(({ end }) => end <= quotation.start).at(-1);
  const between = actor === undefined ? "" : reading.text.slice(actor.end, quotation.start);
  return actor?.figure === claim.sender && /^(?:\s+(?:had|has|have|also|then|reportedly))*\s*["“'‘]$/u.test(between) ? claim : null;
}

/** Quotation marks around the noun itself: a “beautiful letter”. */
function isNoun({ text }: Reading, { start, end }: Span): boolean {
  return end - start < 60 && text.slice(start, end).toLowerCase().split(/\s+/).some((word) => LETTER_NOUN[word] !== undefined);
}

function sameParagraph({ text }: Reading, before: Span | null, { start }: Span): boolean {
  return before !== null && !text.slice(before.end, start).includes("\n");
}

// Two paragraphs on, the thread is lost.
function near({ text }: Reading, before: Span, { start }: Span): boolean {
  return start - before.end < 1500 && text.slice(before.end, start).split(/\n+/).length <= 3;
}
