import type { Article } from "#corpus/article.ts";
import type { Provenance } from "#corpus/provenance.ts";

/** A paragraph of an article, kept with the fact that stands in it: weighing a letter takes these words, not the article. */
export interface Extract {
  readonly article: string;
  readonly start: number;
  readonly text: string;
}

/** Cuts out the paragraphs in which facts stand, each once. */
export function extracting(
  articles: readonly Article[],
): (sources: readonly Provenance[]) => Extract[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return (sources) => {
    const extracts = new Map<string, Extract>();
    for (const { article: id, start } of sources) {
      const article = byId.get(id);
      const span = article?.paragraphs.find((one) => one.start <= start && start < one.end);
      if (!article || !span) continue;
      const text = article.text.slice(span.start, span.end);
      extracts.set(`${id} ${span.start}`, { article: id, start: span.start, text });
    }
    return [...extracts.values()];
  };
}

/** Articles of which nothing is known but these paragraphs; each stands where it does in the whole, after blanks. */
export function articlesFrom(extracts: readonly Extract[]): Article[] {
  const byArticle = new Map<string, Map<number, string>>();
  for (const { article, start, text } of extracts) {
    const paragraphs = byArticle.get(article) ?? new Map<number, string>();
    byArticle.set(article, paragraphs.set(start, text));
  }
  return [...byArticle].map(([id, paragraphs]) => articleFrom(id, [...paragraphs]));
}

function articleFrom(id: string, found: readonly (readonly [number, string])[]): Article {
  const inOrder = found.toSorted(([a], [b]) => a - b);
  const text = inOrder.reduce((text, [start, words]) => text.padEnd(start) + words, "");
  const paragraphs = inOrder.map(([start, words]) => ({ start, end: start + words.length }));
  return { id, title: "", publisher: null, published: null, text, paragraphs, leftOut: [] };
}
