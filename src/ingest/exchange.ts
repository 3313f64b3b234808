import type { Figure } from "./figure.ts";
import { isLeader } from "./correspond.ts";
import type { After } from "./after.ts";
import type { Before } from "./before.ts";
import { type Item, mentionAt } from "./items.ts";
import { subjectOf } from "./subject.ts";

/** Two figures between whom letters went both ways. */
export type Pair = readonly [Figure, Figure];

/** A letter noun and what stands around it. */
export interface Noun {
  readonly items: readonly Item[];
  readonly at: number;
  readonly before: Before;
  readonly after: After;
}

// How an article calls two people at once.
const TWO =
  /\b(?:they|two (?:leaders|men|presidents|sides)|both (?:leaders|men)|pair|leaders|each other)\b/;

/** The two between whom letters went both ways, where the sentence says so. `leaders` are those of the article. */
export function pairOf(noun: Noun, leaders: readonly Figure[]): Pair | null {
  const named = noun.before.pair ?? noun.after.pair;
  if (named !== null) return [named[0].figure, named[1].figure];
  return exchanging(noun) ?? shared(noun) ?? theTwo(noun, leaders);
}

/** `X and Y exchanged letters`, `X exchanged letters with Y`, `X had an exchange of letters with Y`. */
function exchanging({ items, at, before }: Noun): Pair | null {
  if (before.role !== "exchange" || before.verb === null) return null;
  const nominal =
    items[before.verb]?.lower === "exchange" &&
    /^(?:an|the)$/.test(items[before.verb - 1]?.lower ?? "");
  const { who, also, unreal } = subjectOf(items, nominal ? before.verb - 1 : before.verb);
  const other = items[at + 1]?.lower === "with" ? mentionAt(items, at + 2) : also;
  return who === null || other === null || unreal ? null : [who.figure, other.figure];
}

/** `his letters with Y` went both ways. */
function shared({ items, at, before: { possessor } }: Noun): Pair | null {
  const other = items[at + 1]?.lower === "with" ? mentionAt(items, at + 2) : null;
  return possessor === null || other === null ? null : [possessor.figure, other.figure];
}

/** `They exchange letters`, `letters between the two leaders`: the two whom the sentence names, or else the article. */
function theTwo({ items, at, before }: Noun, leaders: readonly Figure[]): Pair | null {
  const words = (from: number, to: number) =>
    items
      .slice(Math.max(0, from), to)
      .map(({ lower }) => lower)
      .join(" ");
  const between =
    /^between (?:the|both)/.test(words(at + 1, at + 3)) && TWO.test(words(at + 2, at + 5));
  const exchange =
    before.role === "exchange" &&
    before.verb !== null &&
    TWO.test(words(before.verb - 6, before.verb));
  if (!between && !exchange) return null;
  const here = new Set(
    items
      .slice(0, at)
      .flatMap(({ mention }) => (mention && isLeader(mention.figure) ? [mention.figure] : [])),
  );
  const [one, other, ...more] = here.size === 2 ? here : leaders;
  return one === undefined || other === undefined || more.length > 0 ? null : [one, other];
}
