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
