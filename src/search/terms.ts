import { fold } from "./fold.ts";

/** A term and where its word stands in the text as it is. */
export type Visit = (term: string, start: number, end: number) => void;

const [GAP, LETTER, SIGN, MARK, APOSTROPHE, UNKNOWN] = [0, 1, 2, 3, 4, 255];
const CASES: readonly (readonly [RegExp, number])[] = [
  [/['’ʼ]/, APOSTROPHE],
  [/[\p{P}\p{S}\p{Z}]/u, GAP],
  // Scripts without spaces: every sign is a term of its own, a word is several of them.
  [/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u, SIGN],
  [/[\p{M}\p{Cf}]/u, MARK],
  [/[\p{L}\p{Nd}]/u, LETTER],
];
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);

/** What a character is to a word; asked of the patterns once. Half of a pair is a gap. */
function kindOf(code: number): number {
  if (kinds[code] === UNKNOWN) {
    const char = String.fromCharCode(code);
    const [, kind = GAP] = CASES.find(([pattern]) => pattern.test(char)) ?? [];
    kinds[code] = kind;
  }
  return kinds[code] ?? GAP;
}

/** Whether the possessive of English begins here. */
function isPossessive(text: string, at: number): boolean {
  return (
    kindOf(text.charCodeAt(at)) === APOSTROPHE &&
    (text.charCodeAt(at + 1) | 32) === 115 &&
    kindOf(text.charCodeAt(at + 2)) !== LETTER
  );
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end++) {
    const kind = kindOf(text.charCodeAt(end));
    if (kind === LETTER || kind === MARK) continue;
    const goesOn = kind === APOSTROPHE && kindOf(text.charCodeAt(end + 1)) === LETTER;
    if (!goesOn || isPossessive(text, end)) break;
  }
  return end;
}

/** Visits the words of a text from left to right, as folded terms; “Kim’s” is Kim, “Ch’ŏn” is chon. */
export function eachTerm(text: string, visit: Visit): void {
  for (let at = 0; at < text.length;) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind !== LETTER && kind !== SIGN) {
      at++;
      continue;
    }
    const end = kind === SIGN ? at + 1 : endOfWord(text, at);
    const term = fold(text.slice(at, end));
    if (term !== "") visit(term, at, end);
    at = isPossessive(text, end) ? end + 2 : end;
  }
}

/** The terms of a text, in order. */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  eachTerm(text, (term) => terms.push(term));
  return terms;
}
