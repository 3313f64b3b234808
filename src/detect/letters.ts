/** What a character is to a word: nothing, part of a spaced word, hangul, katakana, or a script without spaces. */
export const NONE = 0;
export const SPACED = 1;
export const HANGUL = 2;
export const KATAKANA = 3;
export const OPEN = 4;

/** The kind of one UTF-16 unit; NaN (outside the text) is NONE. */
export function kindOf(code: number): number {
  if (code < 0x80) return isAsciiWord(code) ? SPACED : NONE;
  if (code < 0xe00) return code < 0xc0 || PUNCTUATION.has(code) ? NONE : SPACED;
  if (code < 0xe80) return OPEN;
  if (code < 0x1e00) return SPACED;
  if (code < 0x2000) return SPACED;
  if (code >= 0x3041 && code < 0xac00) return code === 0x30fb ? NONE : code > 0x309f && code < 0x3100 ? KATAKANA : OPEN;
  return code >= 0xac00 && code < 0xd7b0 ? HANGUL : NONE;
}

const PUNCTUATION = new Set([0xd7, 0xf7, 0x60c, 0x61b, 0x61f, 0x66a, 0x6d4, 0x964, 0x965, 0x5be, 0x5f3, 0x5f4]);

function isAsciiWord(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58) || code === 95;
}

/** Whether a word begins with a capital letter. */
export function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
