import type { LetterKind } from "#corpus/letter.ts";
import { LETTER_NOUN, NETWORK, PREPOSITION } from "#corpus/lexicon.ts";
import type { Figure } from "./figure.ts";
import { correspond } from "./correspond.ts";
import { afterLetter } from "./after.ts";
import { beforeLetter, isDenied } from "./before.ts";
import { type Noun, pairOf } from "./exchange.ts";
import { isGenuine, kindOf } from "./genuine.ts";
import { onBehalfOf, understood } from "./implied.ts";
import { type Item, itemsOf, mentionAt } from "./items.ts";
import { SAYS } from "./lexicon.ts";
import type { Mention, Sentence } from "./people.ts";
import { subjectOf } from "./subject.ts";
import { spokenWithin } from "./within.ts";

/** A sentence that says that one figure wrote to another, and where in it the letter stands. */
export interface Claim {
  readonly sentence: Sentence;
  readonly sender: Figure;
  readonly recipient: Figure;
  readonly kind: LetterKind;
  /** Whether the sentence speaks of letters, not of one. */
  readonly several: boolean;
  /** Offset of the word that names the letter. */
  readonly at: number;
  /** Offset where the clause of the letter begins: what stands before it belongs to whoever tells of the letter. */
  readonly from: number;
}

interface Ends {
  readonly sender: Figure | null;
  readonly recipient: Figure | null;
}

/**
 * All claims of letters in a sentence. Only leaders, states and groups of leaders write letters that count.
 * `leaders` are the people whom the article names as such: where there are but two, good wishes of one go to the other.
 */
export function claimsIn(sentence: Sentence, leaders: readonly Figure[]): Claim[] {
  const items = itemsOf(sentence);
  return items.flatMap(({ lower }, at) => {
    const ends = LETTER_NOUN.has(lower) ? endsOfNoun(items, at, leaders) : endsOfVerb(items, at);
    return ends.flatMap((pair) => claim(sentence, items, at, pair));
  });
}

function endsOfNoun(items: readonly Item[], at: number, leaders: readonly Figure[]): Ends[] {
  const before = beforeLetter(items, at);
  if (isDenied(items, at, before) || !isGenuine(items, at, before)) return [];
  const noun: Noun = { items, at, before, after: afterLetter(items, at) };
  const pair = pairOf(noun, leaders);
  if (pair !== null) {
    const [one, other] = pair;
    return [ends(one, other), ends(other, one)];
  }
  const stated = statedEnds(noun);
  const sender = stated.sender === null ? null : onBehalfOf(stated.sender, noun, leaders);
  const recipient =
    stated.recipient ?? (sender === null ? null : understood(sender, noun, leaders));
  return [ends(sender, recipient), ...others(noun, { sender, recipient })];
}

function ends(sender: Figure | null | undefined, recipient: Figure | null | undefined): Ends {
  return { sender: sender ?? null, recipient: recipient ?? null };
}

/** Sender and recipient as the words around the letter state them. */
function statedEnds(noun: Noun): Ends {
  const { items, before, after } = noun;
  const { possessor, object, verb, role } = before;
  const owner = after.from ?? possessor;
  // "His letter from Y": then the possessor has received it.
  const owned = ends(owner?.figure, (after.to ?? (after.from === null ? null : possessor))?.figure);
  if (verb === null || role === "none" || role === "exchange") return owned;
  if (role === "in") {
    const { who, told } = spokenWithin(noun);
    return ends(who?.figure, told?.figure);
  }
  const subject = subjectOf(items, verb);
  if (subject.unreal && owner === null) return ends(null, null);
  if (role === "gets" || subject.passive)
    return ends(owner?.figure, (after.to ?? object ?? subject.who)?.figure);
  return ends((owner ?? subject.who)?.figure, (after.to ?? object)?.figure);
}

/** `letters to X and Y` are two letters, and so is a letter that X and Y sent. */
function others({ items, before, after }: Noun, first: Ends): Ends[] {
  const more = after.also.map(({ figure }) =>
    after.to === null ? ends(figure, first.recipient) : ends(first.sender, figure),
  );
  const joint =
    before.role === "gives" && before.verb !== null && after.from === null
      ? subjectOf(items, before.verb).also
      : null;
  return joint === null ? more : [...more, ends(joint.figure, first.recipient)];
}

/** `X wrote to Y`, without a word for the letter. */
function endsOfVerb(items: readonly Item[], verb: number): Ends[] {
  if (
    !/^(?:wrote|writes|written)$/.test(items[verb]?.lower ?? "") ||
    items[verb + 1]?.lower !== "to"
  )
    return [];
  const recipient = mentionAt(items, verb + 2);
  const { who, unreal } = subjectOf(items, verb);
  const astray =
    unreal || recipient?.genitive === true || items.some(({ lower }) => NETWORK.test(lower));
  return astray ? [] : [ends(who?.figure, recipient?.figure)];
}

function claim(
  sentence: Sentence,
  items: readonly Item[],
  at: number,
  { sender, recipient }: Ends,
): Claim[] {
  if (sender === null || recipient === null || !correspond(sender, recipient)) return [];
  const isEnd = (mention: Mention | null) =>
    mention?.figure === sender || mention?.figure === recipient;
  const noun = items[at] as Item;
  const first = items.find(({ mention, start }) => isEnd(mention) || start === noun.start) ?? noun;
  const kind = kindOf(noun.lower, beforeLetter(items, at).modifiers);
  const several = noun.lower.endsWith("s") && noun.lower !== "writes";
  return [
    {
      sentence,
      sender,
      recipient,
      kind,
      several,
      at: noun.start,
      from: clauseStart(items, first.start),
    },
  ];
}

/** Where the clause begins: at its first party if somebody tells of it before, else at the start of the sentence. */
function clauseStart(items: readonly Item[], first: number): number {
  const tells = items.some(
    ({ lower, start }, at) =>
      start < first &&
      (SAYS.has(lower) || lower === "that") &&
      !PREPOSITION.has(items[at - 1]?.lower ?? ""),
  );
  return tells ? first : (items[0]?.start ?? first);
}
