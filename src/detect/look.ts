import { DIRT, OTHER_LETTERS, UNUSUAL } from "./dirt.ts";
import { isEnding } from "./endings.ts";
import { HEADS, LATIN_IN_ANY_CASE, OTHER_SCRIPTS } from "./gazetteer.gen.ts";
import { lazily, pattern } from "./pattern.ts";

const LATIN = new RegExp(LATIN_IN_ANY_CASE, "g");
/** A text in which this is not found holds no name for certain. Most do not, and one expression says so. */
export const SIGN = new RegExp(`${LATIN_IN_ANY_CASE}|${UNUSUAL.source}`);
// The names in other scripts are for where such letters stand.
const ELSEWHERE = lazily(() => pattern(OTHER_SCRIPTS.join("|"), "i"));

const isLetter = (sign: string): boolean => sign.toLowerCase() !== sign.toUpperCase();

/** Whether a surname may end here: its word ends, inflected or not, or goes on with a given name. None ends within "community". */
function mayEnd(text: string, end: number): boolean {
  let at = end;
  while (isLetter(text.charAt(at))) at++;
  const rest = text.slice(end, at).toLowerCase();
  return rest === "" || isEnding(rest) || HEADS.includes(rest.slice(0, 2));
}

function holdsSurname(text: string): boolean {
  LATIN.lastIndex = 0;
  while (LATIN.test(text)) if (mayEnd(text, LATIN.lastIndex)) return true;
  return false;
}

/** Whether `detect` may find anything in this text: false is certain, true is a reason to look closer. */
export function mayHoldName(text: string): boolean {
  return holdsSurname(text) || (UNUSUAL.test(text) && mayHide(text));
}

/** The same of a text with unusual characters, among which a name may hide. */
function mayHide(text: string): boolean {
  const plain = text.replace(DIRT, "").normalize("NFKC");
  return holdsSurname(plain) || (OTHER_LETTERS.test(plain) && ELSEWHERE().test(plain));
}
