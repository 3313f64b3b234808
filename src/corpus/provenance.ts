/** Half-open stretch of a named text, counted in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a fact stands: the article, the span in its untouched text, and the very words there
 * (Web Annotation: TextPositionSelector and TextQuoteSelector). `text.slice(start, end) === exact`.
 */
export interface Provenance extends Span {
  readonly article: string;
  readonly exact: string;
}
