import type { KnownDate } from "./date.ts";
import type { Provenance } from "./provenance.ts";

/** Something that happened and is no letter: a meeting of people of the corpus, a statement, an appearance. */
export interface CorpusEvent {
  readonly id: string;
  readonly kind: "meeting" | "statement" | "appearance";
  /** Person ids, in the order of the text. */
  readonly people: readonly string[];
  readonly place: string | null;
  readonly date: KnownDate | null;
  readonly source: Provenance;
}

/** Claims of the articles that cannot all be true; both are kept. */
export interface Conflict {
  readonly about: string;
  readonly claims: readonly Provenance[];
}
