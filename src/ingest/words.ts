import type { Span } from "#corpus/provenance.ts";

/** A word, a number, a possessive ending ('s) or one sign of punctuation. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
}

// In this order: possessive ending; initials with dots (U.S.); a word, hyphens and apostrophes inside it; a number; any one sign.
const WORD =
  /['’]s(?!\p{L})|(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[-‑]|['’](?!s(?!\p{L})))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:]\p{N}+)*|\S/gu;

/** The words of a span, in order; offsets count into the whole text. */
export function wordsOf(text: string, span: Span): Word[] {
  return [...text.slice(span.start, span.end).matchAll(WORD)].map((hit) => ({
    text: hit[0],
    lower: hit[0].toLowerCase().replaceAll("’", "'"),
    start: span.start + hit.index,
    end: span.start + hit.index + hit[0].length,
  }));
}

// An Arabic article joined to a name leaves it a name: al-Assad.
const CAPITAL = /^(?:\p{Lu}|(?:al|el|as|ul)-\p{Lu})/u;

/** Whether a word begins with a capital letter. */
export function isCapital(word: Word | undefined): boolean {
  return word !== undefined && CAPITAL.test(word.text);
}

/** Whether a word is the possessive ending 's. */
export function isGenitive(word: Word | undefined): boolean {
  return word?.lower === "'s";
}

/** A name without case, accents, hyphens and dots, so that two spellings of it compare equal. */
export function plain(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{M}.'’]/gu, "")
    .toLowerCase()
    .replace(/[-‑\s]+/g, " ")
    .trim();
}

/** A name as an identifier: `Ban Ki-moon` → `ban-ki-moon`. */
export function slug(name: string): string {
  return plain(name)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
