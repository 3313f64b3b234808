import { letterOf, OTHER_LETTERS, UNCLEAN, UNUSUAL } from "./dirt.ts";

const INVISIBLE = /[\p{Cf}\uFE0F]/u;

/** A text as the detector reads it; `start` and `end` turn offsets of `plain` into those of the text as it was, `plainAt` back. */
export interface Folded {
  readonly plain: string;
  /** Whether all its letters are Latin. */
  readonly latin: boolean;
  start(offset: number): number;
  end(offset: number): number;
  plainAt(offset: number): number;
}

const same = (offset: number): number => offset;

/** Takes the dirt out of a text, and remembers where everything stood. */
export function fold(text: string): Folded {
  if (!UNUSUAL.test(text))
    return { plain: text, latin: true, start: same, end: same, plainAt: same };
  // From where in `plain` on, how many units of the text are missing.
  const from: number[] = [];
  const lost: number[] = [0];
  // The same places in the text as it was.
  const after: number[] = [];
  const plain = text.replace(UNCLEAN, (cluster, disguised: string | undefined, at: number) => {
    const letter = letterOf(disguised);
    const before = lost[from.length]!;
    if (letter.length < cluster.length) {
      from.push(at - before + letter.length);
      lost.push(before + cluster.length - letter.length);
      after.push(at + cluster.length);
    }
    return letter;
  });
  const start = (offset: number): number => offset + lost[countUpTo(from, offset)]!;
  return {
    plain,
    latin: !OTHER_LETTERS.test(plain),
    start,
    end: (offset) => trimEnd(text, start(offset)),
    plainAt: (offset) => {
      const past = countUpTo(after, offset);
      return Math.min(offset - lost[past]!, from[past] ?? plain.length);
    },
  };
}

/** An end drawn from the next letter's place must not take along what is invisible before it. */
function trimEnd(text: string, end: number): number {
  while (INVISIBLE.test(text.charAt(end - 1))) end--;
  return end;
}

/** How many of the sorted numbers are not beyond a value. */
function countUpTo(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
