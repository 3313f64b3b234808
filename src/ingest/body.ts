import type { Span } from "#corpus/provenance.ts";
import { trimmed } from "./sentences.ts";

const INTRODUCES = /\b(?:letter|message|telegram|reply|note|text)s?\b[^.:]{0,80}:$/iu;
const SALUTATION =
  /^(?:Dear|Your (?:Excellency|Majesty|Holiness)|(?:The )?(?:Most )?(?:Respected|Esteemed)) .{0,70}$/u;
const FULL = /\b(?:full text|text of|in full|reads as follows|letter(?:'s|’s)? text)\b/iu;
const END_MARK = /\s*-0-\s*$/u;

/** The letter's own text where the article prints it without quotation marks, and the sentence that introduces it. */
export interface Body extends Span {
  readonly introduction: number;
}

/** Finds a printed letter: after `The message said:` or, where the full text is promised, from its salutation on. */
export function bodyIn(text: string, sentences: readonly Span[]): Body | null {
  const exact = ({ start, end }: Span) => text.slice(start, end);
  const last = sentences.at(-1);
  if (last === undefined) return null;
  let promised = -1;
  for (const [i, sentence] of sentences.entries()) {
    if (sentence.end - sentence.start > 400) continue;
    const words = exact(sentence);
    if (FULL.test(words)) promised = i;
    const introduces =
      INTRODUCES.test(words) && !/["“]/.test(text.charAt(sentences[i + 1]?.start ?? 0));
    const begins = introduces
      ? sentences[i + 1]
      : promised >= 0 && SALUTATION.test(words)
        ? sentence
        : undefined;
    if (begins === undefined) continue;
    return { ...bodyFrom(text, begins.start, last.end), introduction: introduces ? i : promised };
  }
  return null;
}

function bodyFrom(text: string, start: number, end: number): Span {
  const mark = END_MARK.exec(text.slice(Math.max(start, end - 20), end));
  return trimmed(text, { start, end: mark === null ? end : end - mark[0].length });
}
