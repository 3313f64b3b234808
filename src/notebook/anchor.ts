import type { Article } from "#corpus/article.ts";
import type { Letter } from "#corpus/letter.ts";
import type { Provenance } from "#corpus/provenance.ts";
import type { Quote } from "#corpus/quote.ts";
import type { KeptPage, NoteTarget, Quoted } from "./note.ts";

/** Enough to tell two places with the same words apart, little enough to be no copy of the article. */
const AROUND = 32;

/** A letter with what a note can be anchored to. */
export interface Anchorage {
  readonly letter: Letter;
  readonly quotes: readonly Quote[];
  readonly articles: readonly Article[];
}

function quotedOf({ start, end, exact }: Provenance, text: string): Quoted {
  const prefix = text.slice(Math.max(0, start - AROUND), start).replace(/^[\uDC00-\uDFFF]/, "");
  const suffix = text.slice(end, end + AROUND).replace(/[\uD800-\uDBFF]$/, "");
  return { exact, prefix, suffix };
}

/** What a note about a letter, or about one quotation of it, is anchored to. Null when the letter has no such quotation. */
export function anchor(
  { letter, quotes, articles }: Anchorage,
  quote: string | null,
  page: KeptPage | null,
): NoteTarget | null {
  const source =
    quote === null ? letter.evidence[0] : quotes.find(({ id }) => id === quote)?.source;
  if (!source) return null;
  const text = articles.find(({ id }) => id === source.article)?.text ?? "";
  const quoted = quotedOf(source, text);
  return { letter: letter.id, quote, article: source.article, quoted, page };
}

/**
 * Finds a letter again that goes by another id since the corpus was made anew: by the words that prove it, or by the
 * quotation. Unchanged when it is there under its id, or when the words are gone.
 */
export function reanchored(
  target: NoteTarget,
  letters: readonly Letter[],
  quotes: readonly Quote[],
): NoteTarget {
  const { exact } = target.quoted;
  if (letters.some(({ id }) => id === target.letter)) return target;
  const quote = quotes.find(({ letter, source }) => letter !== null && source.exact === exact);
  const proof = letters.find(({ evidence }) => evidence.some((one) => one.exact === exact));
  const letter = quote?.letter ?? proof?.id;
  if (letter === undefined) return target;
  return { ...target, letter, quote: target.quote === null ? null : (quote?.id ?? null) };
}
