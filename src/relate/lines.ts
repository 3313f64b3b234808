import type { Corpus } from "#corpus/corpus.ts";
import { asLine, type LetterLine, type LetterLines, orderOf } from "#corpus/line.ts";
import type { Person } from "#corpus/person.ts";

function peopleIn({ people }: Corpus, lines: readonly LetterLine[]): Person[] {
  const ids = new Set(lines.flatMap(({ sender, recipient }) => [sender, recipient]));
  return people.filter(({ id }) => ids.has(id));
}

const latestFirst = (a: LetterLine, b: LetterLine) =>
  orderOf(a) < orderOf(b) ? 1 : orderOf(a) > orderOf(b) ? -1 : 0;

/** The letters with these ids as lines, the latest first, with their people. */
export function linesOf(
  corpus: Corpus,
  ids: ReadonlySet<string>,
): Pick<LetterLines, "people" | "lines"> {
  const verbatim = corpus.quotes.filter(({ manner }) => manner === "verbatim");
  const quoted = new Set(verbatim.map(({ letter }) => letter));
  const letters = corpus.letters.filter(({ id }) => ids.has(id));
  const lines = letters
    .map((letter) => asLine(letter, quoted.has(letter.id)))
    .toSorted(latestFirst);
  return { people: peopleIn(corpus, lines), lines };
}

/** The letters before and after one between the same two people, by date; null where there is none. */
export function beside(
  corpus: Corpus,
  id: string,
): { readonly earlier: string | null; readonly later: string | null } {
  const letter = corpus.letters.find((one) => one.id === id);
  const pair = new Set([letter?.sender, letter?.recipient]);
  const own = corpus.letters.filter(
    ({ sender, recipient }) => pair.has(sender) && pair.has(recipient),
  );
  const { lines: latest } = linesOf(corpus, new Set(own.map((one) => one.id)));
  const at = latest.findIndex((one) => one.id === id);
  return { earlier: latest[at + 1]?.id ?? null, later: latest[at - 1]?.id ?? null };
}
