import type { Figure } from "./figure.ts";
import { correspond, isLeader } from "./correspond.ts";
import type { Noun } from "./exchange.ts";
import { isGoodwill } from "./genuine.ts";
import { isObject } from "./subject.ts";

const HANDS_OVER = /^(?:hand-)?(?:deliver|hand|convey|giv|gave|carr|brought|present)/;

/** An ambassador hands over the letter of the leader of his country: that leader, if the article names one. */
export function onBehalfOf(
  sender: Figure,
  { items, before, after }: Noun,
  leaders: readonly Figure[],
): Figure {
  if (sender.leader || !sender.envoy || sender.country === null) return sender;
  const verb = before.verb === null ? "" : (items[before.verb]?.lower ?? "");
  if (!HANDS_OVER.test(verb) && !after.passive && after.from?.figure !== sender) return sender;
  const own = leaders.filter(({ country }) => country === sender.country);
  return own.length === 1 ? (own[0] ?? sender) : sender;
}

/** The recipient whom a sentence leaves to be understood, where there is only one whom it can be. */
export function understood(sender: Figure, noun: Noun, leaders: readonly Figure[]): Figure | null {
  const { items, at, before, after } = noun;
  if (items.slice(at + 1, at + 8).some(({ lower }) => lower === "to")) return null;
  const others = leaders.filter((figure) => correspond(sender, figure));
  if (isGoodwill(items, at, before) && others.length === 1) return others[0] ?? null;
  return before.possessor?.how === "name" || after.from !== null ? holder(sender, noun) : null;
}

/** `Y calls X's letters kind`, `Y met the envoy, who had a letter from X`: the one who acts has received them. */
function holder(sender: Figure, { items, at: noun }: Noun): Figure | null {
  const found = items
    .slice(0, noun)
    .flatMap(({ mention }, at) =>
      mention && correspond(sender, mention.figure) ? [{ mention, at }] : [],
    );
  const [first] = found;
  if (first === undefined || found.some(({ mention }) => mention.figure !== first.mention.figure))
    return null;
  const acts = !first.mention.genitive && !isObject(items, first.at);
  return acts && isLeader(first.mention.figure) ? first.mention.figure : null;
}
