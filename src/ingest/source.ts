import type { EditorNote } from "#corpus/article.ts";
import type { Corpus } from "#corpus/corpus.ts";
import type { Span } from "#corpus/provenance.ts";

/** What a human editor knows of an article and its text does not say. `published.edtf` is EDTF. */
export interface EditorEntry {
  readonly title?: string;
  readonly published?: { readonly edtf: string; readonly because: string };
  readonly publisher?: EditorNote | { readonly value: null; readonly because: string };
}

/** One article as it was saved, untouched. */
export interface Source {
  readonly id: string;
  readonly text: string;
  readonly editor?: EditorEntry;
}

/** A stretch of a source that was not read, and why. */
export interface LeftOutSpan extends Span {
  readonly article: string;
  readonly reason: string;
}

/** An article in which no letter was found, and why. */
export interface Barren {
  readonly article: string;
  readonly why: string;
}

/** What reading did not turn into facts. */
export interface Report {
  readonly leftOut: readonly LeftOutSpan[];
  readonly nothingFound: readonly Barren[];
}

/** What `ingest` returns. */
export interface Ingested {
  readonly corpus: Corpus;
  readonly report: Report;
}
