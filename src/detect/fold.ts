/** What stands between a reader's eye and the letters: soft hyphens, zero width, bidi and combining marks, full width, single jamo. */
export const DIRT =
  /[\u00AD\u0300-\u036F\u0640\u064B-\u065F\u1100-\u11FF\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\u3099\u309A\uFE0F\uFEFF\uFF10-\uFF5A]/;

// One class of few ranges is the cheapest test; most texts hold nothing of it.
const UNUSUAL = /[\u00AD\u0300-\u200F\u2028-\uFFFF]/;
const CLUSTER =
  /[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?|[\u3046-\u30FD][\u3099\u309A]|[\uFF10-\uFF5A]|[\u00AD\u0300-\u036F\u0640\u064B-\u065F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE0F\uFEFF]+/g;
const COMPOSED = /^[\u1100-\u11FF\u3046-\u30FD\uFF10-\uFF5A]/;
const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE0F\uFEFF]/;

/** A text as the detector reads it. `original` turns an offset of `plain` into one of the text as it was. */
export interface Folded {
  readonly plain: string;
  original(offset: number): number;
  originalEnd(offset: number): number;
}

const same = (offset: number): number => offset;

/** Takes the dirt out of a text, and remembers where everything stood. */
export function fold(text: string): Folded {
  if (!UNUSUAL.test(text) || !DIRT.test(text)) return { plain: text, original: same, originalEnd: same };
  const from: number[] = [];
  const shift: number[] = [];
  let lost = 0;
  const plain = text.replace(CLUSTER, (cluster, at: number) => {
    const letter = COMPOSED.test(cluster) ? cluster.normalize("NFKC") : "";
    if (letter.length === cluster.length) return letter;
    from.push(at - lost + letter.length);
    lost += cluster.length - letter.length;
    shift.push(lost);
    return letter;
  });
  const original = (offset: number): number => offset + (shift[lastAtMost(from, offset)] ?? 0);
  return { plain, original, originalEnd: (offset) => trimEnd(text, original(offset)) };
}

/** An end drawn from the next letter's place must not take along what is invisible before it. */
function trimEnd(text: string, end: number): number {
  while (INVISIBLE.test(text.charAt(end - 1))) end--;
  return end;
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
