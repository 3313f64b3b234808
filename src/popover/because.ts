import { type Key, percent, say } from "#words/words.ts";
import type { Naming } from "./stage.ts";

const SURENESS = [
  [0.95, "surenessHigh"],
  [0.8, "surenessGood"],
  [0.6, "surenessFair"],
  [0, "surenessLow"],
] as const;

/** How sure it is whom a name means, in words and as a percentage. */
export function sureness({ confidence }: Naming): string {
  const [, key] = SURENESS.find(([least]) => confidence >= least) ?? SURENESS[3];
  return say(key, percent(confidence));
}

/** The catalogue's name for a kind of reason: `others-only` is `becauseOthersOnly`. */
export function keyOf(kind: string): Key {
  return `because${kind.replace(/(?:^|-)(.)/g, (_, first: string) => first.toUpperCase())}` as Key;
}

/** Why a name means a person, each reason in words; a kind that the catalogue does not know is left out. */
export function reasonsOf({ because }: Naming): string[] {
  const words = because.map((reason) => say(keyOf(reason.kind), reason.words ?? ""));
  return [...new Set(words.filter(Boolean))];
}
