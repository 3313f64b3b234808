import { boundsOf } from "#corpus/edtf.ts";
import { dateOf, type LetterLine } from "#corpus/line.ts";
import { sayCount, say } from "#words/words.ts";
import { dayOf } from "./period.ts";

/** How many days an answer took, as far as the dates tell: at least, and at most if that is known. */
export interface Days {
  readonly least: number;
  readonly most: number | null;
}

const NOT_KNOWN: Days = { least: 0, most: null };

/** The days from a letter to its answer. An answer is never earlier than what it answers. */
export function daysToReply(letter: LetterLine, answer: LetterLine): Days {
  const [asked, answered] = [dateOf(letter), dateOf(answer)];
  if (asked === null || answered === null) return NOT_KNOWN;
  const [from, to] = [boundsOf(asked), boundsOf(answered)];
  const between = (early: string | null, late: string | null) =>
    early === null || late === null ? null : Math.max(0, dayOf(late) - dayOf(early));
  return { least: between(from.last, to.first) ?? 0, most: between(from.first, to.last) };
}

/** "answered the same day", "answered within 3 days", "answered". */
export function replyInWords({ least, most }: Days): string {
  if (most === 0) return say("replySameDay");
  if (most === null) return least > 0 ? sayCount("replyAtLeast", least) : say("replyAnswered");
  return least === most ? sayCount("replyAfter", most) : sayCount("replyWithin", most);
}
