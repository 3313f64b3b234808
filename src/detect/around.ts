import { kindAt, NONE } from "./letters.ts";

/** A neighbouring word of a name, on the same line. */
export interface Neighbour {
  readonly word: string;
  /** The word in lower case, without a full stop or what follows an apostrophe. */
  readonly low: string;
  /** What stands between: "" nothing, " " space, "-" a dash; without a word, the sign that stands there instead. */
  readonly gap: string;
  /** Where the word begins. */
  readonly at: number;
}

const REACH = 24;
const isSpace = (code: number): boolean =>
  code === 32 || code === 160 || code === 9 || code === 0x202f;
const isDash = (code: number): boolean => code === 45 || (code > 0x200f && code < 0x2016);
const isJoint = (code: number): boolean =>
  code === 39 || code === 46 || code === 0x2019 || isDash(code);

/** The word before an offset. */
export function wordBefore(text: string, offset: number): Neighbour {
  return neighbour(text, offset - 1, -1);
}

/** The word that begins at or after an offset. */
export function wordAfter(text: string, offset: number): Neighbour {
  return neighbour(text, offset, 1);
}

function neighbour(text: string, offset: number, step: 1 | -1): Neighbour {
  let first = offset;
  while (isSpace(text.charCodeAt(first)) && first !== offset + 4 * step) first += step;
  let gap = first === offset ? "" : " ";
  if (!gap && isDash(text.charCodeAt(first))) {
    gap = "-";
    first += step;
  }
  let last = first - step;
  while (last !== first + REACH * step && continues(text, last + step, step)) last += step;
  const word = step > 0 ? text.slice(first, last + 1) : text.slice(last, first + 1);
  if (last === first - step || (step < 0 && ends(word)))
    return { word: "", low: "", gap: text.charAt(offset), at: 0 };
  return { word, low: bare(word.toLowerCase()), gap, at: Math.min(first, last) };
}

/** Letters belong to a word, and signs that join letters; a full stop may also end it. */
function continues(text: string, at: number, step: 1 | -1): boolean {
  if (kindAt(text, at) !== NONE) return true;
  return (
    isJoint(text.charCodeAt(at)) &&
    kindAt(text, at - 1) !== NONE &&
    (step < 0 || kindAt(text, at + 1) !== NONE)
  );
}

// Without \p{L}, over which browsers take a millisecond.
const ABBREVIATION = /^(?:[A-Za-z]\.)+$|^[^\d_'.’a-zß-ÿа-я-][^\d_'.’-]{1,3}\.$/;

/** Whether a sentence ends with this word, or a quotation. */
const ends = (word: string): boolean =>
  isJoint(word.charCodeAt(word.length - 1)) && !ABBREVIATION.test(word);

/** A word without the full stop of an abbreviation and what follows an apostrophe. */
const bare = (low: string): string => low.replace(/['’].*|\.$/, "");
