import { isEnding } from "./endings.ts";
import type { Folded } from "./fold.ts";
import { PEOPLE } from "./gazetteer.gen.ts";
import { HANGUL, kindAt, KATAKANA, NONE, SPACED } from "./letters.ts";
import { namesOf, surnamesIn } from "./names.ts";
import { groupOf, matchAt } from "./pattern.ts";

/** A stretch of the folded text that may name a person. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Index into PEOPLE. */
  readonly who: number;
  readonly full: boolean;
  /** The letters of inflection at its end. */
  readonly ending: string;
}

const PROCLITIC = /[ولبفك]/;
const KOREAN_PREFIX = /[반친탈대]/;

/** Every stretch that has the form of a name, in order, one at a time; the longest form wins. */
export function* scan(folded: Folded): Generator<Candidate> {
  const { plain: text } = folded;
  const surnames = surnamesIn(folded);
  let last = 0;
  let from = 0;
  for (;;) {
    const match = matchAt(surnames, text, from);
    if (!match) return;
    from = surnames.lastIndex;
    const candidate = whole(text, groupOf(match), match);
    if (!candidate || candidate.start < last) continue;
    from = last = candidate.end;
    yield candidate;
  }
}

/** The name around a surname: with its given name, if that stands there, and its inflection. */
function whole(
  text: string,
  who: number,
  { 0: surname, index: surnameStart }: RegExpExecArray,
): Candidate | null {
  const surnameEnd = surnameStart + surname.length;
  const { before, after } = namesOf(who);
  const end = surnameEnd + (matchAt(after, text, surnameEnd)?.[0].length ?? 0);
  const start =
    end > surnameEnd
      ? surnameStart
      : surnameStart - (matchAt(before, text, surnameStart)?.[1]!.length ?? 0);
  if (start === surnameStart && !beginsWord(text, start)) return null;
  const ending = endingAt(text, end);
  if (ending === null) return null;
  const full = end > surnameEnd || start < surnameStart;
  if (!full && !isWritten(text.slice(start, end), PEOPLE[who]!.informal)) return null;
  return { start, end: end + ending.length, who, full, ending };
}

/** A name has a capital, unless people write it without. */
function isWritten(surname: string, informal: string): boolean {
  return !/^[a-zа-яі]/.test(surname) || informal.includes(surname);
}

function beginsWord(text: string, start: number): boolean {
  const own = kindAt(text, start);
  if (kindAt(text, start - 1) !== own || own > KATAKANA) return true;
  const prefix = own === HANGUL ? KOREAN_PREFIX : PROCLITIC;
  return prefix.test(text.charAt(start - 1)) && kindAt(text, start - 2) === NONE;
}

/** The inflection that follows a stem, or null where a longer word begins with the same letters. */
function endingAt(text: string, end: number): string | null {
  const own = kindAt(text, end - 1);
  if (own === KATAKANA) return kindAt(text, end) === KATAKANA ? null : "";
  if (own !== SPACED) return "";
  let at = end;
  while (at - end < 7 && kindAt(text, at) === SPACED) at++;
  const ending = text.slice(end, at);
  return ending === "" || isEnding(ending) ? ending : null;
}
