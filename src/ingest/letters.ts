import type { LetterKind } from "#corpus/letter.ts";
import type { Figure } from "./cast.ts";
import { type After, afterLetter, type Before, beforeLetter, denied } from "./ends.ts";
import { isGenuine, isGoodwill, kindOf } from "./genuine.ts";
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
  readonly sender: Figure | null;
  readonly recipient: Figure | null;
}

/**
 * All claims of letters in a sentence. Only leaders, states and groups of leaders write letters that count.
 * `leaders` are the people whom the article names as such: where there are but two, good wishes of one go to the other.
 */
export function claimsIn(sentence: Sentence, leaders: readonly Figure[]): Claim[] {
  const items = itemsOf(sentence);
  return items.flatMap((item, at) => {
    if (LETTER_NOUN[item.lower] !== undefined) return claimsOfNoun(sentence, items, at, leaders);
    if (/^(?:wrote|writes|written)$/.test(item.lower) && items[at + 1]?.lower === "to") return claimOfVerb(sentence, items, at);
    return [];
  });
}

function claimsOfNoun(sentence: Sentence, items: readonly Item[], noun: number, leaders: readonly Figure[]): Claim[] {
  const before = beforeLetter(items, noun);
  const after = afterLetter(items, noun);
  if (denied(before.modifiers) || !isGenuine(items, noun, before)) return [];
  const kind = kindOf(items[noun]?.lower ?? "", before.modifiers);
  const pair = before.pair ?? after.pair ?? exchanging(items, noun, before) ?? shared(items, noun, before);
  const all =
    pair === null
      ? severalOf(items, before, after, completed(items, noun, before, { ends: endsOf(items, before, after), leaders }))
      : [
          { sender: pair[0].figure, recipient: pair[1].figure },
          { sender: pair[1].figure, recipient: pair[0].figure },
        ];
  return all.flatMap((ends) => claim(sentence, items, noun, { ends, kind }));
}

/** `X and Y exchanged letters`, `X exchanged letters with Y`. */
function exchanging(items: readonly Item[], noun: number, before: Before): [Mention, Mention] | null {
  if (before.role !== "exchange" || before.verb === null) return null;
  const nominal = items[before.verb]?.lower === "exchange" && /^(?:an|the)$/.test(items[before.verb - 1]?.lower ?? "");
  const { who, also, unreal } = subjectOf(items, nominal ? before.verb - 1 : before.verb);
  const other = items[noun + 1]?.lower === "with" ? mentionAt(items, noun + 2) : also;
  return who === null || other === null || unreal ? null : [who, other];
}

/** `his letters with Y` went both ways. */
function shared(items: readonly Item[], noun: number, { possessor }: Before): [Mention, Mention] | null {
  const other = items[noun + 1]?.lower === "with" ? mentionAt(items, noun + 2) : null;
  return possessor === null || other === null ? null : [possessor, other];
}

function endsOf(items: readonly Item[], before: Before, after: After): Ends {
  const { possessor, object, verb, role } = before;
  const owner = after.from ?? possessor;
  const owned = ends(owner, after.to ?? (after.from === null ? null : possessor));
  if (verb === null || role === "none" || role === "exchange") return owned;
  if (role === "in") return within(items, before, after);
  const subject = subjectOf(items, verb);
  if (subject.unreal && owner === null) return ends(null, null);
  if (role === "gets" || subject.passive) return ends(owner, after.to ?? object ?? subject.who);
  return ends(owner ?? subject.who, after.to ?? object);
}

function ends(sender: Mention | null, recipient: Mention | null): Ends {
  return { sender: sender?.figure ?? null, recipient: recipient?.figure ?? null };
}

/** `letters to X and Y` are two letters, and so is a letter that X and Y sent. */
function severalOf(items: readonly Item[], before: Before, after: After, first: Ends): Ends[] {
  const more = after.also.map(({ figure }) => (after.to === null ? { ...first, sender: figure } : { ...first, recipient: figure }));
  const joint = before.role === "gives" && before.verb !== null && after.from === null ? subjectOf(items, before.verb).also : null;
  return [first, ...more, ...(joint === null ? [] : [{ ...first, sender: joint.figure }])];
}

/** A recipient whom the sentence leaves to be understood, where there is only one whom it can be. */
function completed(items: readonly Item[], noun: number, before: Before, known: { ends: Ends; leaders: readonly Figure[] }): Ends {
  const { sender, recipient } = known.ends;
  if (sender === null || recipient !== null || items[noun + 1]?.lower === "to") return known.ends;
  const others = known.leaders.filter((figure) => correspond(sender, figure));
  if (isGoodwill(items, noun, before) && others.length === 1) return { sender, recipient: others[0] ?? null };
  if (before.possessor?.how !== "name") return known.ends;
  // "Trump finds Kim's letters beautiful": the one who acts has received them.
  const acting = items.slice(0, noun).flatMap(({ mention }, at) => (mention && correspond(sender, mention.figure) ? [{ mention, at }] : []));
  const [only] = acting;
  const acts = only !== undefined && !only.mention.genitive && !PREPOSITION.has(items[only.at - 1]?.lower ?? "");
  return acting.length === 1 && acts && only.mention.figure.kind === "person" ? { sender, recipient: only.mention.figure } : known.ends;
}

/** `In a letter to Y, X said`, `X told Y in a letter`, `X, in a letter to Y, said`. */
function within(items: readonly Item[], before: Before, after: After): Ends {
  const at = before.verb ?? 0;
  const aside = items[at - 1]?.lower === "," ? (items[at - 2]?.mention ?? null) : null;
  const said = aside?.genitive === false ? { who: aside, told: null } : saying(items, at);
  const acts = at < 2 ? following(items, after.next) : { who: null, told: null };
  // "In her message, the Prime Minister said": the pronoun means who acts next.
  const owner = before.possessor?.how === "pronoun" && after.from === null ? (acts.who ?? before.possessor) : before.possessor;
  return ends(owner ?? after.from ?? said.who ?? acts.who, after.to ?? said.told ?? acts.told);
}

interface Said {
  readonly who: Mention | null;
  readonly told: Mention | null;
}

/** Who acts after the comma that closes `in a letter …,`, and whom they address. */
function following(items: readonly Item[], from: number): Said {
  for (let at = from; at < items.length && at < from + 14; at++) {
    const who = items[at]?.lower === "," ? mentionAt(items, at + 1) : null;
    if (who === null || who.genitive) continue;
    const verb = items.findIndex(({ lower }, i) => i > at && SAYS.has(lower));
    return { who, told: verb < 0 || verb > at + 6 ? null : addressed(items, verb, who) };
  }
  return { who: null, told: null };
}

function addressed(items: readonly Item[], verb: number, who: Mention | null): Mention | null {
  const object = items[verb + 1]?.lower === "to" ? mentionAt(items, verb + 2) : mentionAt(items, verb + 1);
  return object !== who && object?.genitive === false ? object : null;
}

/** Who says something in the clause that ends before `end`, and to whom. */
function saying(items: readonly Item[], end: number): Said {
  for (let at = end - 1; at >= 0 && end - at < 30; at--) {
    if (!SAYS.has(items[at]?.lower ?? "")) continue;
    const apart = items[at - 1]?.lower === ",";
    const inverted = apart || at === 0 ? (items[at + 1]?.mention ?? null) : null;
    const subject = subjectOf(items, at);
    if (subject.unreal) return { who: null, told: null };
    // "Trump's decision, announced in a letter": it is his.
    const owner = apart && items[0]?.mention?.genitive ? items[0].mention : null;
    const who = subject.who ?? inverted ?? owner;
    return { who, told: addressed(items, at, who) };
  }
  return { who: null, told: null };
}

function claimOfVerb(sentence: Sentence, items: readonly Item[], verb: number): Claim[] {
  const recipient = mentionAt(items, verb + 2);
  const { who, unreal } = subjectOf(items, verb);
  const inverted = who === null && items[verb - 1]?.lower === "," ? null : who;
  if (unreal || recipient?.genitive || items.some(({ lower }) => /^(?:tweet|twitter|facebook|instagram)/.test(lower))) return [];
  return claim(sentence, items, verb, { ends: ends(inverted, recipient), kind: "letter" });
}

interface Drafted {
  readonly ends: Ends;
  readonly kind: LetterKind;
}

function claim(sentence: Sentence, items: readonly Item[], at: number, { ends, kind }: Drafted): Claim[] {
  const { sender, recipient } = ends;
  if (sender === null || recipient === null || !correspond(sender, recipient)) return [];
  const named = items.filter(({ mention }) => mention?.figure === sender || mention?.figure === recipient).map(({ start }) => start);
  const noun = items[at]?.start ?? 0;
  return [{ sentence, sender, recipient, kind, at: noun, from: clauseStart(items, Math.min(noun, ...named)) }];
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
  if (sender.kind === "state" && recipient.kind === "state") return false;
  return sender.country === null || sender.country !== recipient.country;
}

function counts(figure: Figure): boolean {
  return figure.leader || figure.kind === "state";
}
