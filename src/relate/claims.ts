import type { LetterKind } from "#corpus/letter.ts";
import { GETS, GIVES, isNoLetter, NETWORK } from "#corpus/lexicon.ts";
import type { Figure, Item } from "./figures.ts";
import { type After, afterNoun, type Before, beforeNoun, isOwner, partyAt } from "./slots.ts";
import { subjectOf } from "./subject.ts";
import { ANSWERS, BACK, KIND, SAYS, SOFT, TELLS, THANKS, WISHES, WRITES } from "./lexicon.ts";

/** A letter that a sentence tells of as written; null where the sentence does not say by whom or to whom. */
export interface Claim {
  readonly sender: Figure | null;
  readonly recipient: Figure | null;
  readonly kind: LetterKind;
  /** The word that says so, as it stands in the sentence. */
  readonly surface: string;
}

interface Ends {
  readonly sender: Figure | null;
  readonly recipient: Figure | null;
}

/** After a word for a letter: then both are a word for something else. */
const COMPOUND = /^(?:board|app|service|bomb|writer|carrier|box)s?$/;

/** The letters that a sentence tells of. What is planned, possible or denied is none. */
export function claimsIn(items: readonly Item[]): Claim[] {
  const told = items.flatMap((item, at) => {
    const found = KIND.has(item.lower) ? endsOfNoun(items, at) : endsOfVerb(items, at);
    return found.map((ends) => ({ ...ends, kind: kindOf(items, at), surface: item.surface }));
  });
  const known = told.filter(({ sender, recipient }) => sender !== null || recipient !== null);
  const claims = known.length > 0 ? known : told;
  return [...claims, ...answersIn(items, claims)];
}

/** A reply is one where somebody answers, not where they have "yet to answer" or "replied to" it. */
function kindOf(items: readonly Item[], at: number): LetterKind {
  const isReply = items.some(
    ({ lower }, i) =>
      Math.abs(i - at) < 4 &&
      BACK.test(lower) &&
      items[i + 1]?.lower !== "to" &&
      !/^(?:to|not|yet|never)$/.test(items[i - 1]?.lower ?? ""),
  );
  return isReply ? "reply" : (KIND.get(items[at]?.lower ?? "") ?? "letter");
}

function endsOfNoun(items: readonly Item[], noun: number): Ends[] {
  const before = beforeNoun(items, noun);
  const after = afterNoun(items, noun);
  if (!isLetter(items, noun, before) || after.denied || /^(?:no|any)$/.test(before.determiner))
    return [];
  if (after.both) return bothWays(after.both);
  const head = items[before.head]?.lower ?? "";
  if (head.startsWith("exchang")) return exchanged(items, before.head, after);
  if (ANSWERS.test(head) && before.owner) return [answered(items, before.head, before.owner)];
  const ends =
    GIVES.has(head) || GETS.has(head)
      ? governed(items, before, after)
      : loose(items, before, after);
  const bare = ends?.sender === null && ends.recipient === null;
  const isNamed = before.determiner !== "" || before.owner !== null;
  return ends === null || (bare && (SOFT.test(items[noun]?.lower ?? "") || !isNamed)) ? [] : [ends];
}

/** Whether the word means a letter here: a test "sends a clear message", one acts "to the letter", a "letter bomb" kills. */
function isLetter(items: readonly Item[], noun: number, { head, adjectives }: Before): boolean {
  const { lower = "" } = items[noun] ?? {};
  const [next = "", ...others] = items.slice(noun + 1, noun + 4).map((item) => item.lower);
  const of = next === "of" ? (others[0] ?? "") : "";
  if (isNoLetter(lower, adjectives, of)) return false;
  if (COMPOUND.test(next) || KIND.has(next)) return false; // A "reply message" is one letter.
  const isIdiom = items[noun - 1]?.lower === "the" && items[noun - 2]?.lower === "to";
  if (isIdiom && lower === "letter") return false;
  if (next === "to" && others.join(" ") === "the editor") return false;
  return !WISHES.test(lower) || isSent(items, noun, head);
}

/** Good words and notes are sent; a reply is one `with a note`, or `in reply to a letter`. */
function isSent(items: readonly Item[], noun: number, head: number): boolean {
  const [verb = "", before = ""] = [items[head]?.lower, items[head - 1]?.lower];
  if (GIVES.has(verb) || (verb === "with" && BACK.test(before))) return true;
  const answered = items.slice(noun + 1, noun + 6).some(({ lower }) => KIND.has(lower));
  return verb === "in" && BACK.test(items[noun]?.lower ?? "") && answered;
}

function bothWays([one, other]: readonly [Figure, Figure]): Ends[] {
  return [
    { sender: one, recipient: other },
    { sender: other, recipient: one },
  ];
}

/** `X and Y exchanged letters`, `X exchanged letters with Y`. */
function exchanged(items: readonly Item[], verb: number, { to }: After): Ends[] {
  const figures = items.flatMap(({ figure, lower }, at) =>
    figure &&
    !figure.genitive &&
    lower !== "" &&
    !isOwner(items, at) &&
    (at < verb || items[at - 1]?.lower === "with")
      ? [figure]
      : [],
  );
  const [one, other] = figures;
  const second = other ?? to;
  return one && second ? bothWays([one, second]) : [{ sender: one ?? null, recipient: null }];
}

/** `X answered Y's letter` tells of X's letter; `has yet to answer` of Y's alone. */
function answered(items: readonly Item[], verb: number, owner: Figure): Ends {
  const { who, unreal } = subjectOf(items, verb);
  return unreal ? { sender: owner, recipient: who } : { sender: who, recipient: owner };
}

/** The letter is what somebody gives or gets. */
function governed(
  items: readonly Item[],
  { owner, object, head }: Before,
  { from, to, by }: After,
): Ends | null {
  const verb = items[head]?.lower ?? "";
  const { who, unreal, passive } = subjectOf(items, head);
  if (unreal) return null;
  const gets = GETS.has(verb) || passive;
  const possessor = owner?.how === "pronoun" ? null : owner;
  const sender = from ?? possessor ?? by ?? (gets ? null : who);
  const recipient = verb.startsWith("forward") ? null : (to ?? object ?? (gets ? who : null));
  return { sender, recipient };
}

/** The letter is told of otherwise: `in a letter to Y, X said`, `thanked X for the letter`, `X's letter`, `a letter from X was handed to Y`. */
function loose(
  items: readonly Item[],
  { owner, head }: Before,
  { from, to, by }: After,
): Ends | null {
  const preposition = items[head]?.lower ?? "";
  const thanked = items[head - 1]?.figure ?? null;
  if (preposition === "for" && thanked && THANKS.test(items[head - 2]?.lower ?? ""))
    return { sender: thanked, recipient: subjectOf(items, head - 2).who };
  if (/^(?:with|in)$/.test(preposition) && GIVES.has(items[head - 1]?.lower ?? "")) {
    const { who, unreal } = subjectOf(items, head - 1);
    return unreal ? null : { sender: from ?? who, recipient: to };
  }
  const speaker = /^(?:in|with)$/.test(preposition) ? speakerOf(items, head) : null;
  const possessor = owner?.how === "pronoun" ? (speaker?.sender ?? owner) : owner;
  const sender = from ?? possessor ?? by ?? speaker?.sender ?? null;
  const recipient = to ?? (from && owner ? owner : null) ?? speaker?.recipient ?? null;
  return isDenied(items, head) ? null : { sender, recipient };
}

/** `X told Y in a letter`, and `in a letter, X said`. */
function speakerOf(items: readonly Item[], preposition: number): Ends {
  const says = (item: Item | undefined) => SAYS.has(item?.lower ?? "");
  const before = items.findLastIndex((item, at) => at < preposition && says(item));
  if (before > 0) {
    const told = TELLS.has(items[before]?.lower ?? "") ? partyAt(items, before + 1) : null;
    return { sender: subjectOf(items, before).who, recipient: told };
  }
  const apposed = items[preposition - 1]?.lower === "," ? items[preposition - 2]?.figure : null;
  if (apposed) return { sender: apposed, recipient: null };
  const comma = items.findIndex(({ lower }, at) => at > preposition && lower === ",");
  const after = items.slice(comma + 1).find(({ figure }) => figure && !figure.genitive);
  return { sender: comma < 0 ? null : (after?.figure ?? null), recipient: null };
}

function isDenied(items: readonly Item[], before: number): boolean {
  return items
    .slice(Math.max(0, before - 7), before + 1)
    .some(({ lower }) => /^(?:den(?:y|ied|ies|ying)|whether|without)$/.test(lower));
}

/** `X wrote to Y`, `X wrote back`, without a word for the letter. */
function endsOfVerb(items: readonly Item[], verb: number): Ends[] {
  if (!WRITES.test(items[verb]?.lower ?? "")) return [];
  const next = items[verb + 1];
  const isBack = next?.lower === "back";
  const to = isBack ? verb + 2 : verb + 1;
  const { who, unreal } = subjectOf(items, verb);
  if (unreal || items.some(({ lower }) => NETWORK.test(lower))) return [];
  if (items[to]?.lower === "to") {
    const recipient = partyAt(items, to + 1);
    return recipient ? [{ sender: who, recipient }] : [];
  }
  if (next?.figure && next.figure.how !== "other" && !next.figure.genitive)
    return [{ sender: who, recipient: next.figure }];
  return isBack ? [{ sender: who, recipient: null }] : [];
}

/** `… and replied a day later`: who has got a letter answers it. */
function answersIn(items: readonly Item[], told: readonly Claim[]): Claim[] {
  return items.flatMap((item, at) => {
    const next = items[at + 1]?.lower ?? "";
    if (
      !/^(?:replied|responded|replies|responds)$/.test(item.lower) ||
      /^(?:with|in|that|to)$/.test(next)
    )
      return [];
    const { who, unreal } = subjectOf(items, at);
    const answered = told.find(({ sender }) => sender !== null && sender !== who);
    return unreal || !answered
      ? []
      : [
          {
            sender: who,
            recipient: answered.sender,
            kind: "reply" as const,
            surface: item.surface,
          },
        ];
  });
}
