import { kindOf, NONE } from "./letters.ts";

/** A neighbouring word and what stands between it and the name: "" nothing, " " space, "-" a dash, else the sign itself. */
export interface Neighbour {
  readonly word: string;
  /** The word in lower case, without a full stop or what follows an apostrophe. */
  readonly low: string;
  readonly gap: string;
  /** Where to look on for the next neighbour. */
  readonly at: number;
}

const REACH = 24;

/** The word before an offset, on the same line. */
export function wordBefore(text: string, offset: number): Neighbour {
  return neighbour(text, offset - 1, -1);
}

/** The word that begins at or after an offset, on the same line. */
export function wordAfter(text: string, offset: number): Neighbour {
  return neighbour(text, offset, 1);
}

function neighbour(text: string, offset: number, step: 1 | -1): Neighbour {
  let at = offset;
  while (isSpace(text.charCodeAt(at)) && Math.abs(at - offset) < 4) at += step;
  const code = text.charCodeAt(at);
  const gap = at === offset ? "" : " ";
  if (kindOf(code) !== NONE) return wordFrom(text, at, step, gap);
  if (step < 0 && code === 46 && isAbbreviated(text, at)) return wordFrom(text, at, step, gap);
  if (isDash(code) && !gap) return wordFrom(text, at + step, step, "-");
  return { word: "", low: "", gap: text.charAt(at) || "\n", at };
}

const isSpace = (code: number): boolean => code === 32 || code === 160 || code === 9 || code === 0x3000 || code === 0x202f;
const isDash = (code: number): boolean => code === 45 || (code > 0x200f && code < 0x2016) || code === 0x2212;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018 || code === 0x2bc;

/** "Mr." and "J." keep their full stop; the last word of a sentence does not. */
function isAbbreviated(text: string, dot: number): boolean {
  let first = dot - 1;
  while (dot - first < 5 && kindOf(text.charCodeAt(first)) !== NONE) first--;
  const letter = text.charAt(first + 1);
  return dot - first < 5 && letter !== letter.toLowerCase();
}

function wordFrom(text: string, first: number, step: 1 | -1, gap: string): Neighbour {
  let at = first;
  while (Math.abs(at - first) < REACH && continues(text, at)) at += step;
  const word = step > 0 ? text.slice(first, at) : text.slice(at + 1, first + 1);
  return { word, low: word.toLowerCase().replace(/['’‘ʼ].*$|\.$/, ""), gap, at: step > 0 ? at : at + 1 };
}

/** Letters belong to a word; so do dots, dashes and apostrophes between letters, and the dot of an abbreviation. */
function continues(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (kindOf(code) !== NONE) return true;
  if (code !== 46 && !isDash(code) && !isApostrophe(code)) return false;
  const lettersBefore = kindOf(text.charCodeAt(at - 1)) !== NONE;
  return lettersBefore && (code === 46 ? at > 0 : kindOf(text.charCodeAt(at + 1)) !== NONE);
}
