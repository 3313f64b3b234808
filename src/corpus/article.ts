import type { KnownDate } from "./date.ts";
import type { Span } from "./provenance.ts";

/** Something a human editor knows and the text does not say, with the grounds for believing it. */
export interface EditorNote {
  readonly value: string;
  readonly because: string;
}

/** A stretch of the saved file that is not the article, and why it was left out. */
export interface LeftOut extends Span {
  readonly reason: string;
}

/** One article as a list of thousands shows it; the date is EDTF. */
export interface SourceLine {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** A stretch of all articles. */
export interface SourceLines {
  /** How many articles there are in all. */
  readonly total: number;
  readonly sources: readonly SourceLine[];
}

/** A seed once read. `text` is the untouched file; `paragraphs` are the spans that were selected from it. */
export interface Article {
  readonly id: string;
  readonly title: string;
  readonly publisher: EditorNote | null;
  readonly published: KnownDate | null;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly leftOut: readonly LeftOut[];
}

/** An article cut down to a line. */
export function asSource({ id, title, publisher, published }: Article): SourceLine {
  return { id, title, publisher: publisher?.value ?? null, published: published?.edtf ?? null };
}
