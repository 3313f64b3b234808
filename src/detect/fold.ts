/** What stands between a reader's eye and the letters: soft hyphens, zero width, bidi and combining marks; and letters in disguise. */
const DIRT =
  /([\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?|[\u3046-\u30FD][\u3099\u309A]|[\uFF10-\uFF5A])|[\u00AD\u0300-\u036F\u0640\u064B-\u065F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE0F\uFEFF]+/g;
const INVISIBLE = /[\p{Cf}\uFE0F]/u;

const OTHER_LETTERS = /[\u0370-\u1DFF\u3040-\uD7FF]/;
// The cheapest test there is; most texts hold nothing of it.
const UNUSUAL = /[\u00AD\u0300-\u200F\u2028-\uFFFF]/;

/** A text as the detector reads it; `start` and `end` turn offsets of `plain` into those of the text as it was. */
export interface Folded {
  readonly plain: string;
  /** Whether all its letters are Latin. */
  readonly latin: boolean;
  start(offset: number): number;
  end(offset: number): number;
}

const same = (offset: number): number => offset;

/** Takes the dirt out of a text, and remembers where everything stood. */
export function fold(text: string): Folded {
  if (!UNUSUAL.test(text)) return { plain: text, latin: true, start: same, end: same };
  // From where in `plain` on, how many units of the text are missing.
  const from: number[] = [];
  const lost: number[] = [0];
  const plain = text.replace(DIRT, (cluster, disguised: string | undefined, at: number) => {
    const letter = disguised?.normalize("NFKC") ?? "";
    const before = lost[from.length]!;
    if (letter.length < cluster.length) {
      from.push(at - before + letter.length);
      lost.push(before + cluster.length - letter.length);
    }
    return letter;
  });
  const start = (offset: number): number => offset + lost[countUpTo(from, offset)]!;
  return {
    plain,
    latin: !OTHER_LETTERS.test(plain),
    start,
    end: (offset) => trimEnd(text, start(offset)),
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
