import type { Evidence } from "./evidence.ts";
import type { Reason } from "./mention.ts";

/** A text to be heard. `seams`: the places (UTF-16 units) where only its page's style knows whether the line goes on. */
export interface Spoken {
  readonly text: string;
  readonly seams: readonly number[];
}

/** A stretch of a text (UTF-16 units, half-open) that may name a person, and what its neighbours say for or against it. */
export interface Sighting {
  readonly start: number;
  readonly end: number;
  readonly person: string;
  readonly full: boolean;
  readonly clues: readonly Reason[];
}

/** What a text says by itself, whatever the rest of the document may add; plain data, so that it may be heard elsewhere. */
export interface Heard {
  readonly evidence: Evidence;
  /** Whom it may name, in order. */
  readonly sightings: readonly Sighting[];
  /** Whether it hangs on its seams whom it names. */
  readonly hangs: boolean;
}
