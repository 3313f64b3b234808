import { termsOf } from "./terms.ts";

/** Whether the terms stand in the text one after the other. */
function follows(terms: readonly string[], phrase: readonly string[]): boolean {
  return terms.some((_, at) => phrase.every((term, i) => terms[at + i] === term));
}

/** Whether each of the phrases stands in one of the texts, and none of the unwanted in any. */
export function holds(
  texts: readonly string[],
  phrases: readonly (readonly string[])[],
  unwanted: readonly (readonly string[])[],
): boolean {
  const all = texts.map(termsOf);
  const stands = (phrase: readonly string[]) => all.some((terms) => follows(terms, phrase));
  return phrases.every(stands) && !unwanted.some(stands);
}
