import type { KnownDate } from "./date.ts";
import type { Provenance } from "./provenance.ts";

/** The kinds of a letter, in the order that lists show and indexes number them. */
export const LETTER_KINDS = ["letter", "message", "telegram", "reply"] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Who told the public of a letter: the name as the article gives it, and where. */
export interface Reporter {
  readonly name: string;
  readonly source: Provenance;
}

/** One letter between leaders (TEI correspDesc). `sender` and `recipient` are person ids. */
export interface Letter {
  readonly id: string;
  readonly sender: string;
  readonly recipient: string;
  readonly kind: LetterKind;
  readonly sent: KnownDate | null;
  readonly reported: KnownDate | null;
  /** The words of the article that say why it was written; the first is the best. */
  readonly occasion: readonly Provenance[];
  /** The id of the letter that this one answers. */
  readonly replyTo: string | null;
  readonly reportedBy: Reporter | null;
  /** The sentences that state it; the first is the best. Never empty. */
  readonly evidence: readonly Provenance[];
}
