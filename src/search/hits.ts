import type { Correction } from "./groups.ts";
import type { Query } from "./query.ts";
import type { Hit } from "./snippet.ts";

/** What in a text answers a query: its words, what they were completed to or taken for, and the words of its phrases. */
export function hitOf({ words, phrases }: Query, corrections: readonly Correction[]): Hit {
  const takenFor = new Map(corrections.map(({ word, by }) => [word, by]));
  const asked = [
    ...words.map(({ term, or, prefix }) => {
      const terms = new Set([term, ...or, ...(takenFor.get(term) ?? [])]);
      return (found: string) => terms.has(found) || (prefix && found.startsWith(term));
    }),
    ...phrases.map((phrase) => (found: string) => phrase.includes(found)),
  ];
  return (term) => asked.findIndex((is) => is(term));
}
