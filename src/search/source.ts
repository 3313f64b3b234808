import type { Article } from "#corpus/article.ts";
import type { Letter } from "#corpus/letter.ts";
import type { Person } from "#corpus/person.ts";
import type { Quote } from "#corpus/quote.ts";

/** A letter with what is quoted of it. */
export interface Quoted {
  readonly letter: Letter;
  readonly quotes: readonly Quote[];
}

/** The corpus as search reads it: by places, from 0 on, in an order that never changes within a version. */
export interface Source {
  readonly version: string;
  readonly people: readonly Person[];
  readonly counts: {
    readonly letters: number;
    readonly statements: number;
    readonly articles: number;
  };
  letters(places: readonly number[]): Promise<readonly Quoted[]>;
  /** Quotations that belong to no letter. */
  statements(places: readonly number[]): Promise<readonly Quote[]>;
  articles(places: readonly number[]): Promise<readonly Article[]>;
}
