import type { Person } from "#corpus/person.ts";
import type { Query } from "./query.ts";
import type { Answer } from "./search.ts";

/** What the searcher is asked; an answer bears the turn of its question. */
export interface Question {
  readonly turn: number;
  readonly query: Query;
  /** How many of each kind are shown. */
  readonly most: number;
}

/** What the searcher tells: that it opens the corpus anew, whom that knows, how far the index is, an answer, or that it cannot go on. */
export type Told =
  | { readonly tells: "opening" }
  | { readonly tells: "people"; readonly people: readonly Person[] }
  | { readonly tells: "progress"; readonly share: number }
  | { readonly tells: "ready" }
  | { readonly tells: "answer"; readonly turn: number; readonly answer: Answer }
  | { readonly tells: "failure"; readonly why: string };
