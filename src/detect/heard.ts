import type { Evidence } from "./evidence.ts";
import type { Mention, Reason } from "./mention.ts";

/**
 * A text to be heard. `seams`: the places (UTF-16 units) where only its page's style knows whether the line goes on. `was`: what
 * was heard in its place before, which counts no more unless the text hangs; in the place of what is gone there is an empty one.
 */
export interface Spoken {
  readonly text: string;
  readonly seams: readonly number[];
  readonly was?: Evidence | undefined;
}

/** A stretch of a text (UTF-16 units, half-open) that may name a person, and what its neighbours say for or against it. */
export interface Sighting {
  readonly start: number;
  readonly end: number;
  readonly person: string;
  readonly full: boolean;
  readonly clues: readonly Reason[];
}

/** What a text says by itself, whatever the rest of the document may add. */
export interface Heard {
  readonly evidence: Evidence;
  /** Whom it may name, in order. */
  readonly sightings: readonly Sighting[];
  /** Whether it hangs on its seams whom it names. */
  readonly hangs: boolean;
}

/** Whom a text names, judged with all that was heard of its document. */
export interface Judged {
  /** What it says by itself. */
  readonly evidence: Evidence;
  readonly mentions: readonly Mention[];
  /** Whether the rest of the document may change whom it names. */
  readonly open: boolean;
  /** Whether it hangs on its seams whom it names; then nothing of it counts. */
  readonly hangs: boolean;
}

/** Texts of a document, heard and judged; plain data, so that it may be done elsewhere. */
export interface Weighed {
  /** What was heard of the document until now, these texts with it. */
  readonly evidence: Evidence;
  /** Where that puts everybody, as one word to compare. */
  readonly standing: string;
  /** An answer for each text. */
  readonly texts: readonly Judged[];
}
