import { boundsOf } from "./edtf.ts";
import type { Letter, LetterKind } from "./letter.ts";
import type { Person } from "./person.ts";

/** One letter as a list of thousands shows it; dates are EDTF. */
export interface LetterLine {
  readonly id: string;
  readonly sender: string;
  readonly recipient: string;
  readonly kind: LetterKind;
  readonly sent: string | null;
  readonly reported: string | null;
  /** Why it was written, in the article's words, at most `MOST_ABOUT` characters; empty where no article says so. */
  readonly about: string;
  /** Whether an article quotes the letter's own words. */
  readonly quoted: boolean;
  readonly replyTo: string | null;
}

/** A stretch of all letters, the latest first. */
export interface LetterLines {
  /** Everybody who sent or received any letter, not only those of the stretch. */
  readonly people: readonly Person[];
  /** How many letters there are in all. */
  readonly total: number;
  readonly lines: readonly LetterLine[];
}

/** A letter cut down to a line. `quoted`: whether its own words are quoted. */
export function asLine(letter: Letter, quoted: boolean): LetterLine {
  const { id, sender, recipient, kind, sent, reported, occasion, replyTo } = letter;
  return {
    id,
    sender,
    recipient,
    kind,
    sent: sent?.edtf ?? null,
    reported: reported?.edtf ?? null,
    about: occasion[0]?.exact.slice(0, MOST_ABOUT) ?? "",
    quoted,
    replyTo,
  };
}

/** How long `about` may be, in UTF-16 units. */
export const MOST_ABOUT = 120;

/** How well a day is known: the day itself; bounds, a month or a year; about then; not at all. */
export type Certainty = "day" | "bounds" | "about" | "unknown";

/** The date that a letter is ordered by: when it was sent, else when the public was told; null when neither is known. */
export function dateOf({ sent, reported }: Pick<LetterLine, "sent" | "reported">): string | null {
  return sent ?? reported;
}

/** How well the day on which a letter was sent is known. */
export function certaintyOf({ sent }: Pick<LetterLine, "sent">): Certainty {
  if (sent === null) return "unknown";
  if (/[~?%]/.test(sent)) return "about";
  return /^\d{4}-\d\d-\d\d$/.test(sent) ? "day" : "bounds";
}

/** The day a date is ordered by, `YYYY-MM-DD`: the last it may mean, or the first where the end is open; empty for none. */
export function orderOf(line: Pick<LetterLine, "sent" | "reported">): string {
  const date = dateOf(line);
  if (date === null) return "";
  const { first, last } = boundsOf(date);
  return last ?? first ?? "";
}
