import type { LetterKind } from "#corpus/letter.ts";

/** A word that must stand in a result. `prefix`: it is still being typed; `or`: terms that will do as well. */
export interface Wanted {
  readonly term: string;
  readonly prefix: boolean;
  readonly or: readonly string[];
}

/** A filter; a result must pass all of them. Days are numbers such as 20190426, both ends included. */
export type Filter =
  | { readonly key: "from" | "to" | "with"; readonly people: readonly string[] }
  | { readonly key: "kind"; readonly kinds: readonly LetterKind[] }
  | { readonly key: "dates"; readonly first: number; readonly last: number };

/** The names of the filters that are written before a colon. */
export const KEYS = ["from", "to", "with", "kind", "before", "after"] as const;
export type Key = (typeof KEYS)[number];

/** How one piece of a query was understood, in the order it was typed; `text` is the piece as it stands. */
export type Piece = { readonly text: string; readonly start: number } & (
  | {
      readonly as: "people";
      readonly key: "from" | "to" | "with";
      readonly people: readonly string[];
    }
  | { readonly as: "kind"; readonly kind: LetterKind }
  | { readonly as: "date"; readonly key: "in" | "before" | "after"; readonly edtf: string }
  | { readonly as: "phrase" | "without"; readonly words: string }
  /** Nobody is called so; the people who may have been meant. */
  | {
      readonly as: "nobody";
      readonly key: "from" | "to" | "with";
      readonly meant: readonly string[];
    }
  | { readonly as: "noKind" | "noDate" | "noFilter" }
);

/** A query as it was understood. */
export interface Query {
  readonly words: readonly Wanted[];
  readonly phrases: readonly (readonly string[])[];
  /** What must not stand in a result: words, or phrases. */
  readonly without: readonly (readonly string[])[];
  readonly filters: readonly Filter[];
  /** Everything but plain words. */
  readonly pieces: readonly Piece[];
}

/** Whether a query asks for nothing at all. */
export function isEmpty({ words, phrases, without, filters }: Query): boolean {
  return words.length + phrases.length + without.length + filters.length === 0;
}

/** A person with all names by which a reader may call him: first that of the letters’ language, then its short form. */
export interface Called {
  readonly id: string;
  readonly names: readonly string[];
}

/** What the parser knows of its reader's language. */
export interface Tongue {
  readonly people: readonly Called[];
  /** The reader's words for the filters' names and for the kinds of letter; the English ones are always understood. */
  readonly keys: Readonly<Record<Key, string>>;
  readonly kinds: Readonly<Record<LetterKind, string>>;
}
