import type { LetterKind } from "#corpus/letter.ts";
import type { Figure } from "./cast.ts";
import { type After, afterLetter, type Before, beforeLetter, denied } from "./ends.ts";
import { isGenuine, kindOf } from "./genuine.ts";
import { type Item, itemsOf, mentionAt } from "./items.ts";
import { LETTER_NOUN, PREPOSITION, SAYS } from "./lexicon.ts";
import type { Mention, Sentence } from "./people.ts";
import { subjectOf } from "./subject.ts";

/** A sentence that says that one figure wrote to another, and where in it the letter stands. */
export interface Claim {
  readonly sentence: Sentence;
  readonly sender: Figure;
  readonly recipient: Figure;
  readonly kind: LetterKind;
  /** Offset of the word that names the letter. */
  readonly at: number;
  /** Offset where the clause of the letter begins: what stands before it belongs to whoever tells of the letter. */
  readonly from: number;
}

interface Ends {
  readonly sender: Mention | null;
  readonly recipient: Mention | null;
}

/** All claims of letters in a sentence. Only leaders, states and groups of leaders write letters that count. */
export function claimsIn(sentence: Sentence): Claim[] {
  const items = itemsOf(sentence);
  return items.flatMap((item, at) => {
    if (LETTER_NOUN[item.lower] !== undefined) return claimsOfNoun(sentence, items, at);
    if (/^(?:wrote|writes|written)$/.test(item.lower) && items[at + 1]?.lower === "to") return claimOfVerb(sentence, items, at);
    return [];
  });
}

function claimsOfNoun(sentence: Sentence, items: readonly Item[], noun: number): Claim[] {
  const before = beforeLetter(items, noun);
  const after = afterLetter(items, noun);
  if (denied(before.modifiers) || !isGenuine(items, noun, before)) return [];
  const kind = kindOf(items[noun]?.lower ?? "", before.modifiers);
  const pair = before.pair ?? after.pair ?? exchanging(items, noun, before);
  const all: Ends[] =
    pair === null
      ? [endsOf(items, before, after)]
      : [
          { sender: pair[0], recipient: pair[1] },
          { sender: pair[1], recipient: pair[0] },
        ];
  return all.flatMap((ends) => claim(sentence, items, noun, { ends, kind }));
}

/** `X and Y exchanged letters`, `X exchanged letters with Y`. */
function exchanging(items: readonly Item[], noun: number, before: Before): [Mention, Mention] | null {
  if (before.role !== "exchange" || before.verb === null) return null;
  const { who, also, unreal } = subjectOf(items, before.verb);
  const other = items[noun + 1]?.lower === "with" ? mentionAt(items, noun + 2) : also;
  return who === null || other === null || unreal ? null : [who, other];
}

function endsOf(items: readonly Item[], before: Before, after: After): Ends {
  const { possessor, object, verb, role } = before;
  const stated = { sender: after.from ?? possessor, recipient: after.to };
  const owned = after.from !== null && possessor !== null ? { sender: after.from, recipient: after.to ?? possessor } : stated;
  if (verb === null || role === "none" || role === "exchange") return owned;
  if (role === "in") return within(items, before, after);
  const subject = subjectOf(items, verb);
  if (subject.unreal && stated.sender === null) return { sender: null, recipient: null };
  if (role === "gets" || subject.passive) return { sender: stated.sender, recipient: after.to ?? object ?? subject.who };
  return { sender: stated.sender ?? subject.who, recipient: after.to ?? object };
}

/** `In a letter to Y, X said`, `X told Y in a letter`. */
function within(items: readonly Item[], before: Before, after: After): Ends {
  const said = saying(items, before.verb ?? 0);
  const following = items[after.next]?.lower === "," ? mentionAt(items, after.next + 1) : null;
  const sender = before.possessor ?? after.from ?? said.who ?? (following?.genitive === false ? following : null);
  return { sender, recipient: after.to ?? said.told };
}

/** Who says something in the clause that ends before `end`, and to whom. */
function saying(items: readonly Item[], end: number): { who: Mention | null; told: Mention | null } {
  for (let at = end - 1; at >= 0 && end - at < 30; at--) {
    if (!SAYS.has(items[at]?.lower ?? "")) continue;
    const inverted = items[at - 1]?.lower === "," || at === 0 ? (items[at + 1]?.mention ?? null) : null;
    const subject = subjectOf(items, at);
    if (subject.unreal) return { who: null, told: null };
    const who = subject.who ?? inverted;
    const object = items[at + 1]?.mention ?? (items[at + 1]?.lower === "to" ? mentionAt(items, at + 2) : null);
    return { who, told: object !== who && object?.genitive === false ? object : null };
  }
  return { who: null, told: null };
}

function claimOfVerb(sentence: Sentence, items: readonly Item[], verb: number): Claim[] {
  const recipient = mentionAt(items, verb + 2);
  const { who, unreal } = subjectOf(items, verb);
  const inverted = who === null && items[verb - 1]?.lower === "," ? null : who;
  if (unreal || recipient?.genitive || items.some(({ lower }) => /^(?:tweet|twitter|facebook|instagram)/.test(lower))) return [];
  return claim(sentence, items, verb, { ends: { sender: inverted, recipient }, kind: "letter" });
}

interface Drafted {
  readonly ends: Ends;
  readonly kind: LetterKind;
}

function claim(sentence: Sentence, items: readonly Item[], at: number, { ends, kind }: Drafted): Claim[] {
  const { sender, recipient } = ends;
  if (sender === null || recipient === null || !correspond(sender.figure, recipient.figure)) return [];
  const first = Math.min(...[sender, recipient].map((end) => end.start), items[at]?.start ?? 0);
  return [
    { sentence, sender: sender.figure, recipient: recipient.figure, kind, at: items[at]?.start ?? 0, from: clauseStart(items, first) },
  ];
}

/** The start of the clause: back to `that` or a verb of saying, else to the start of the sentence. */
function clauseStart(items: readonly Item[], first: number): number {
  for (let at = items.length - 1; at >= 0; at--) {
    const { lower, start } = items[at] as Item;
    if (start < first && (SAYS.has(lower) || lower === "that") && !PREPOSITION.has(items[at - 1]?.lower ?? "")) return first;
  }
  return items[0]?.start ?? first;
}

function correspond(sender: Figure, recipient: Figure): boolean {
  if (sender === recipient || !counts(sender) || !counts(recipient)) return false;
  return sender.country === null || sender.country !== recipient.country;
}

function counts(figure: Figure): boolean {
  return figure.leader || figure.kind === "state";
}
