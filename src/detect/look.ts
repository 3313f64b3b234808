import { DIRT, OTHER_LETTERS, UNUSUAL } from "./dirt.ts";
import { LATIN_IN_ANY_CASE, OTHER_SCRIPTS } from "./gazetteer.gen.ts";
import { lazily, pattern } from "./pattern.ts";

const LATIN = new RegExp(LATIN_IN_ANY_CASE);
// Most texts hold nothing of either, and one expression says so. The names in other scripts are for where such letters stand.
const LATIN_OR_UNUSUAL = new RegExp(`${LATIN_IN_ANY_CASE}|${UNUSUAL.source}`);
const ELSEWHERE = lazily(() => pattern(OTHER_SCRIPTS.join("|"), "i"));

/** Whether `detect` may find anything in this text: false is certain, true is a reason to look closer. */
export function mayHoldName(text: string): boolean {
  const hit = LATIN_OR_UNUSUAL.exec(text);
  return hit !== null && (hit[0] < "\u0080" || mayHide(text));
}

/** The same of a text with unusual characters, among which a name may hide. */
function mayHide(text: string): boolean {
  const plain = text.replace(DIRT, "").normalize("NFKC");
  return LATIN.test(plain) || (OTHER_LETTERS.test(plain) && ELSEWHERE().test(plain));
}
