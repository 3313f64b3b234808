import { FULL_NAMES, PEOPLE, SURNAMES } from "./gazetteer.gen.ts";
import { HANGUL, kindOf, KATAKANA, NONE, SPACED } from "./letters.ts";
import { pattern } from "./pattern.ts";

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

/** One group for the full names of each person, then one for the surnames of each. */
export const FORMS = pattern(`(${[...FULL_NAMES, ...SURNAMES].join(")|(")})`, "gi");

const INFORMAL = PEOPLE.map(({ informal }) => new Set(informal.split(" ")));
const ENDING =
  /^(?:s|a|u|em|om|ovi|owi|ie|ů|ův|ova|ovu|ovy|ově|ovo|ovou|ových|ovým|as|ą|ot|nak|nek|pal|ról|hoz|nál|in|ille|lle|lta|а|у|ом|ем|е|ым|им|і|ові|ою|и|ов|ову|ів)$/i;
const PROCLITIC = /[ولبفكהולבכמש]/;
const KOREAN_PREFIX = /[반친탈대]/;

/** Every stretch that has the form of a name, in order; the longest form wins. */
export function scan(text: string): Candidate[] {
  const found: Candidate[] = [];
  FORMS.lastIndex = 0;
  for (let match = FORMS.exec(text); match; match = FORMS.exec(text)) {
    const candidate = bound(text, match);
    if (candidate) found.push(candidate);
  }
  return found;
}

function bound(text: string, match: RegExpExecArray): Candidate | null {
  const [surface] = match;
  const start = match.index;
  const end = start + surface.length;
  if (!beginsWord(text, start)) return null;
  const ending = endingAt(text, end);
  if (ending === null) return null;
  let group = 1;
  while (match[group] === undefined) group++;
  const who = (group - 1) % PEOPLE.length;
  const full = group <= PEOPLE.length;
  if (!full && /^[a-zά-ώа-я]/.test(surface) && !INFORMAL[who]!.has(surface)) return null;
  return { start, end: end + ending.length, who, full, ending };
}

function beginsWord(text: string, start: number): boolean {
  const own = kindOf(text.charCodeAt(start));
  if (kindOf(text.charCodeAt(start - 1)) !== own || own > KATAKANA) return true;
  const prefix = own === HANGUL ? KOREAN_PREFIX : PROCLITIC;
  return prefix.test(text.charAt(start - 1)) && kindOf(text.charCodeAt(start - 2)) === NONE;
}

/** The inflection that follows a stem, or null where a longer word begins with the same letters. */
function endingAt(text: string, end: number): string | null {
  const own = kindOf(text.charCodeAt(end - 1));
  if (own === KATAKANA) return kindOf(text.charCodeAt(end)) === KATAKANA ? null : "";
  if (own !== SPACED) return "";
  let at = end;
  while (at - end < 7 && kindOf(text.charCodeAt(at)) === SPACED) at++;
  const ending = text.slice(end, at);
  return ending === "" || ENDING.test(ending) ? ending : null;
}
