import { DIRT, OTHER_LETTERS, UNUSUAL } from "./dirt.ts";
import { LATIN, OTHER_SCRIPTS } from "./gazetteer.gen.ts";
import { lazily, pattern } from "./pattern.ts";

/** Names in either case, spelt out: where case does not count, browsers take milliseconds over large classes. */
const inBothCases = (names: string): string =>
  names.replace(/[^|]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

// Most texts hold nothing of either, and one expression says so. The others are made where such letters stand.
const LATIN_OR_UNUSUAL = lazily(() =>
  pattern(`${inBothCases(LATIN.join("|"))}|${UNUSUAL.source}`, ""),
);
const IN_LATIN = lazily(() => pattern(LATIN.join("|"), "i"));
const ELSEWHERE = lazily(() => pattern(OTHER_SCRIPTS.join("|"), "i"));

/** Whether `detect` may find anything in this text: false is certain, true is a reason to look closer. */
export function mayHoldName(text: string): boolean {
  const hit = LATIN_OR_UNUSUAL().exec(text);
  return hit !== null && (hit[0] < "\u0080" || mayHide(text));
}

/** The same of a text with unusual characters, among which a name may hide. */
function mayHide(text: string): boolean {
  const plain = text.replace(DIRT, "").normalize("NFKC");
  return IN_LATIN().test(plain) || (OTHER_LETTERS.test(plain) && ELSEWHERE().test(plain));
}
