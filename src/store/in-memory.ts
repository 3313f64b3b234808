import { asSource } from "#corpus/article.ts";
import type { Corpus } from "#corpus/corpus.ts";
import type { LetterLine } from "#corpus/line.ts";
import { once } from "./once.ts";
import { lineOf } from "./rows.ts";
import type { Part, Shelf } from "./shelf.ts";
import { sourceOf } from "./stretch.ts";

/** The letters of a corpus as lines, the latest first. */
function linesOf(corpus: Corpus): LetterLine[] {
  const { stretches, stretch } = sourceOf(corpus);
  return Array.from({ length: stretches }, (_, n) => stretch(n).letters.map(lineOf)).flat();
}

/** A corpus in memory, whole at every question: the package, where no database may answer. */
export function shelfInMemory(corpus: Corpus): Shelf {
  const whole: Part = { corpus, totals: null };
  const page = <T>(items: readonly T[], from: number, most: number) =>
    items.slice(from, from + most);
  const lines = once(() => linesOf(corpus));
  const people = new Set(corpus.letters.flatMap(({ sender, recipient }) => [sender, recipient]));
  return {
    about: async () => whole,
    near: async () => whole,
    around: async () => whole,
    lines: async (from, most) => ({
      people: corpus.people.filter(({ id }) => people.has(id)),
      total: corpus.letters.length,
      lines: page(lines(), from, most),
    }),
    article: async (id) => corpus.articles.find((article) => article.id === id) ?? null,
    sources: async (from, most) => ({
      total: corpus.articles.length,
      sources: page(corpus.articles, from, most).map(asSource),
    }),
    some: async () => whole,
    whole: async () => corpus,
    people: async () => corpus.people,
    size: async () => ({ letters: corpus.letters.length, articles: corpus.articles.length }),
  };
}
