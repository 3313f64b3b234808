import { PREPOSITION } from "#corpus/lexicon.ts";
import { NAME_END, NO_NAME, PARTICLE } from "./lexicon.ts";
import { joined } from "./places.ts";
import { titleAt } from "./titles.ts";
import { isCapital, type Word } from "./words.ts";

const INSTITUTION = new Set(["European Council", "European Commission"]);
const LONGEST = 7;

/** Where the name that begins at a word ends, if one begins there. */
export function nameAt(words: readonly Word[], at: number): number | null {
  if (!startsName(words, at)) return null;
  let to = at + 1;
  while (to < words.length && to < at + LONGEST && goesOn(words, to)) to++;
  return INSTITUTION.has(joined(words, at, to)) ? null : to;
}

function startsName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.text.length < 2 || !isCapital(word) || titleAt(words, at) !== null)
    return false;
  return !NO_NAME.has(word.lower) || (at > 0 && isNameAfterAll(words, at));
}

function goesOn(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  if (!isCapital(words[at])) {
    const initial = lower === "." && /^\p{Lu}$/u.test(words[at - 1]?.text ?? "");
    return (initial || PARTICLE.has(lower)) && isCapital(words[at + 1]);
  }
  if (NAME_END.has(lower) || (NO_NAME.has(lower) && !isNameAfterAll(words, at))) return false;
  return titleAt(words, at) === null || lower === "king";
}

/** `May` is a name after another name or before a verb, and a month before a number or after a preposition; so is `Un`. */
function isNameAfterAll(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower;
  if (lower === "un") return true;
  return (
    lower === "may" &&
    !/^\d/.test(words[at + 1]?.lower ?? "") &&
    !PREPOSITION.has(words[at - 1]?.lower ?? "")
  );
}
