/** What a character is to a word: nothing, part of a spaced word, hangul, katakana, or of a script without spaces. */
export const NONE = 0;
export const SPACED = 1;
export const HANGUL = 2;
export const KATAKANA = 3;
const OPEN = 4;

const ASCII = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /\w/.test(String.fromCharCode(code)) ? SPACED : NONE,
);
const PUNCTUATION = "×÷،؛؟۔।॥";

/** The kind of one character of a text. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return ASCII[code]!;
  if (code < 0x2000) return code < 0xc0 || PUNCTUATION.includes(text.charAt(at)) ? NONE : SPACED;
  if (!(code >= 0x3041 && code <= 0xd7af) || code === 0x30fb) return NONE;
  if (code >= 0xac00) return HANGUL;
  return code > 0x30a0 && code < 0x3100 ? KATAKANA : OPEN;
}

/** Whether a word begins with a capital letter. */
export function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
