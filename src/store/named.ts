import type { Article } from "#corpus/article.ts";
import type { Person } from "#corpus/person.ts";

/** Names are written with hyphens or spaces, in either case. */
const plain = (text: string) => text.toLowerCase().replace(/[\s-]+/gu, " ");

/** Tells which of these people an article names in full, by their ids. It may name one too many, never one too few. */
export function peopleNamed(people: readonly Person[]): (article: Article) => string[] {
  const names = people.map(({ id, name }) => ({ id, name: plain(name) }));
  return ({ text, paragraphs }) => {
    const read = plain(paragraphs.map(({ start, end }) => text.slice(start, end)).join("\n"));
    return names.filter(({ name }) => read.includes(name)).map(({ id }) => id);
  };
}
