import type { Corpus } from "#corpus/corpus.ts";
import { boundsOf } from "#corpus/edtf.ts";
import type { CorpusEvent } from "#corpus/event.ts";
import type { Letter } from "#corpus/letter.ts";
import type { Person } from "#corpus/person.ts";

/** The people that letters and events name. */
export function peopleOf(
  corpus: Corpus,
  letters: readonly Letter[],
  events: readonly CorpusEvent[],
): Person[] {
  const ids = new Set([
    ...letters.flatMap(({ sender, recipient }) => [sender, recipient]),
    ...events.flatMap(({ people }) => people),
  ]);
  return corpus.people.filter(({ id }) => ids.has(id));
}

/** The latest first: the order of what nothing else puts in order. */
export function latestFirst(letters: readonly Letter[]): Letter[] {
  const dated = letters.map((letter) => {
    const { first, last } = boundsOf((letter.sent ?? letter.reported)?.edtf ?? "0000");
    return { letter, day: first ?? last ?? "" };
  });
  return dated
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .map(({ letter }) => letter);
}
