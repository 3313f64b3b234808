import type { Article, SourceLines } from "#corpus/article.ts";
import type { Corpus } from "#corpus/corpus.ts";
import type { Context } from "#corpus/dossier.ts";
import type { LetterLines } from "#corpus/line.ts";
import type { Person } from "#corpus/person.ts";
import type { Totals } from "./rows.ts";

/**
 * As much of the corpus as bears on a question, each kind in the order of the corpus. `totals` says what the whole has on
 * the person asked about; null where the part holds all of that itself.
 */
export interface Part {
  readonly corpus: Corpus;
  readonly totals: Totals | null;
}

/** What can be asked of a corpus, wherever it lies. */
export interface Shelf {
  /** What bears on a person: all letters and events up to a bound, beyond it those with people of the context, then the latest; articles that name somebody without letters. */
  about(person: string, context: Context): Promise<Part>;
  /** What bears on a page: all letters up to a bound, beyond it those of the people named there, then the latest. */
  near(context: Context | null): Promise<Part>;
  /** A letter with its chain, those before and after it between the two, its articles and their contradictions, and what happened to its people at the time. Without the letter if there is none. */
  around(letter: string): Promise<Part>;
  /** Those of these letters that there are, with what is quoted of them. */
  some(letters: readonly string[]): Promise<Part>;
  /** A page of all letters as lines, the latest first. */
  lines(from: number, most: number): Promise<LetterLines>;
  article(id: string): Promise<Article | null>;
  /** A page of all articles as lines. */
  sources(from: number, most: number): Promise<SourceLines>;
  people(): Promise<readonly Person[]>;
  /** Everything at once: for what cannot be found by an index. Slow where there is much. */
  whole(): Promise<Corpus>;
  /** How many there are in all. */
  size(): Promise<{ readonly letters: number; readonly articles: number }>;
}
