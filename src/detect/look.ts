import { letterOf, UNCLEAN, UNUSUAL } from "./dirt.ts";
import { isEnding } from "./endings.ts";
import {
  LATIN_IN_ANY_CASE,
  OTHERS_ALONE_IN_ANY_CASE,
  OTHERS_BOUND_BEGIN,
  OTHERS_BOUND_IN_ANY_CASE,
  SURNAME_FIRST,
} from "./gazetteer.gen.ts";
import { lazily, matchAt, pattern } from "./pattern.ts";

const LATIN = new RegExp(LATIN_IN_ANY_CASE, "g");
/** A text in which this is not found holds no name for certain. Most do not, and one expression says so. */
export const SIGN = new RegExp(`${LATIN_IN_ANY_CASE}|${UNUSUAL.source}`);
// Other letters stand on most pages, where they name the languages; those that only mean somebody beside something else, as 文
// does in "中文", are looked for last, since what may stand beside them is long.
const ALONE = lazily(() => pattern(OTHERS_ALONE_IN_ANY_CASE, "g"));
const BOUND = lazily(() => pattern(OTHERS_BOUND_IN_ANY_CASE, "g"));

/** No inflection has so many letters; a word without end must not be read to it. */
const MOST = 7;

// What looks like one above that, as in "Trump™" or "TrumpⅡ", belongs to no word.
const isLetter = (sign: string): boolean =>
  sign < "\u2000" && sign.toLowerCase() !== sign.toUpperCase();

/** Whether a surname may begin here: with its word, or after a given name. None of ours does within "polskim". */
function mayBegin(text: string, start: number, surname: string): boolean {
  if (!isLetter(text.charAt(start - 1))) return true;
  const { surnames, tails } = SURNAME_FIRST;
  return (
    !surnames.includes(surname.toLowerCase()) ||
    tails.includes(text.slice(start - 2, start).toLowerCase())
  );
}

/** Whether it may end here: with its word, inflected or not, or before a given name. None does within "community". */
function mayEnd(text: string, end: number): boolean {
  let at = end;
  while (at - end < MOST && isLetter(text.charAt(at))) at++;
  const rest = text.slice(end, at).toLowerCase();
  return rest === "" || isEnding(rest) || SURNAME_FIRST.heads.includes(rest.slice(0, 2));
}

/** Whether one of these surnames may stand in a text. */
function holds(text: string, surnames: RegExp): boolean {
  for (let at = 0; ; at = surnames.lastIndex) {
    const match = matchAt(surnames, text, at);
    if (!match) return false;
    if (mayBegin(text, match.index, match[0]) && mayEnd(text, surnames.lastIndex)) return true;
  }
}

/** Whether `detect` may find anything in this text: false is certain, true is a reason to look closer. */
export function mayHoldName(text: string): boolean {
  return holds(text, LATIN) || (UNUSUAL.test(text) && mayHide(text));
}

/** The same of a text with unusual characters, among which a name may hide. */
function mayHide(text: string): boolean {
  const plain = text.replace(UNCLEAN, (_, disguised?: string) => letterOf(disguised));
  return (
    holds(plain, LATIN) ||
    holds(plain, ALONE()) ||
    (new RegExp(OTHERS_BOUND_BEGIN).test(plain) && holds(plain, BOUND()))
  );
}
