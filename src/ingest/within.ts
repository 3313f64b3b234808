import type { Noun } from "./exchange.ts";
import { type Item, mentionAt } from "./items.ts";
import { GIVES, SAYS } from "./lexicon.ts";
import type { Mention } from "./people.ts";
import { subjectOf } from "./subject.ts";

/** Who says something, and to whom if that is said too. */
export interface Said {
  readonly who: Mention | null;
  readonly told: Mention | null;
}

const NOBODY: Said = { who: null, told: null };

/** Sender and recipient of a letter that is the place of speech: `In a letter to Y, X said`, `X told Y in a letter`. */
export function spokenWithin({ items, before, after }: Noun): Said {
  const at = before.verb ?? 0;
  const aside = items[at - 1]?.lower === "," ? (items[at - 2]?.mention ?? null) : null;
  const said = aside?.genitive === false ? { who: aside, told: null } : saying(items, at);
  const acts = at < 2 ? following(items, after.next) : NOBODY;
  // "In her message, the Prime Minister said": the pronoun means who acts next.
  const owner =
    before.possessor?.how === "pronoun" && after.from === null
      ? (acts.who ?? before.possessor)
      : before.possessor;
  return {
    who: owner ?? after.from ?? said.who ?? acts.who,
    told: after.to ?? said.told ?? acts.told,
  };
}

/** Who acts after the comma that closes `in a letter …,`, and whom they address. */
function following(items: readonly Item[], from: number): Said {
  for (let at = from; at < items.length && at < from + 14; at++) {
    const who = items[at]?.lower === "," ? mentionAt(items, at + 1) : null;
    if (who === null || who.genitive) continue;
    const verb = items.slice(at + 1, at + 7).findIndex(({ lower }) => SAYS.has(lower));
    return {
      who,
      told: verb < 0 ? null : addressed(items, { verb: at + 1 + verb, end: at + 10 }, who),
    };
  }
  return NOBODY;
}

/** Who says something in the clause that ends before `end`, and to whom. */
function saying(items: readonly Item[], end: number): Said {
  for (let at = end - 1; at >= 0 && end - at < 30; at--) {
    if (!addresses(items[at]?.lower ?? "")) continue;
    const apart = items[at - 1]?.lower === ",";
    const inverted = apart || at === 0 ? (items[at + 1]?.mention ?? null) : null;
    const subject = subjectOf(items, at);
    if (subject.unreal) return NOBODY;
    if (subject.passive) continue;
    // "X's decision, announced in a letter": it is his.
    const owner = apart && items[0]?.mention?.genitive ? items[0].mention : null;
    const who = subject.who ?? inverted ?? owner;
    return { who, told: addressed(items, { verb: at, end }, who) };
  }
  return NOBODY;
}

/** Whom a verb is addressed to: its object, or who follows `to` before the clause ends. */
function addressed(
  items: readonly Item[],
  { verb, end }: { verb: number; end: number },
  who: Mention | null,
): Mention | null {
  const to = items.slice(verb, end).findIndex(({ lower }) => lower === "to");
  const [object, other] = [
    mentionAt(items, verb + 1),
    to < 0 ? null : mentionAt(items, verb + to + 1),
  ];
  return [object, other].find((one) => one !== null && one !== who && !one.genitive) ?? null;
}

/** Whether a verb may say what is done by a letter: `told`, `sent`, `encouraged`. */
function addresses(lower: string): boolean {
  return SAYS.has(lower) || GIVES.has(lower) || (lower.length > 4 && lower.endsWith("ed"));
}
