import type { Letter } from "#corpus/letter.ts";
import { type LetterLine, MOST_ABOUT } from "#corpus/line.ts";
import type { Quote } from "#corpus/quote.ts";

/** A letter cut down to what a long list shows of it. */
export function lineOf(letter: Letter, quotes: readonly Quote[]): LetterLine {
  const { id, sender, recipient, kind, sent, reported, occasion, replyTo } = letter;
  return {
    id,
    sender,
    recipient,
    kind,
    sent: sent?.edtf ?? null,
    reported: reported?.edtf ?? null,
    about: occasion[0]?.exact.slice(0, MOST_ABOUT) ?? "",
    quoted: quotes.some(({ manner }) => manner === "verbatim"),
    replyTo,
  };
}
