import type { Heard, Spoken } from "#detect/heard.ts";
import type { Correction } from "#detect/mistaken.ts";
import { awaited, type Work } from "./idle.ts";

/** Hears texts, as if what is mistaken in them were not there: an answer for each. */
export type Hear = (
  spoken: readonly Spoken[],
  mistaken: readonly Correction[],
) => Promise<readonly Heard[]>;

/** So much text goes into one question (UTF-16 units): more at once would keep the page waiting. */
const MOST = 50_000;

/** The texts in portions of at most so much, or of one that is longer. */
function portionsOf(spoken: readonly Spoken[]): Spoken[][] {
  const portions: Spoken[][] = [];
  let length = MOST;
  for (const one of spoken) {
    length += one.text.length;
    if (length > MOST) {
      portions.push([]);
      length = one.text.length;
    }
    portions.at(-1)!.push(one);
  }
  return portions;
}

/** Has texts heard, portion by portion. */
export function* hearing(
  hear: Hear,
  spoken: readonly Spoken[],
  mistaken: readonly Correction[],
): Work<Heard[]> {
  const heard: Heard[] = [];
  for (const portion of portionsOf(spoken))
    heard.push(...(yield* awaited(hear(portion, mistaken))));
  return heard;
}
