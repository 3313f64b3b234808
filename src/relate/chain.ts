import { compareDates } from "#corpus/edtf.ts";
import type { Letter } from "#corpus/letter.ts";

const dateOf = ({ sent, reported }: Letter) => (sent ?? reported)?.edtf ?? "9999";

/**
 * Every letter that one answers or that answers it, in as many steps as it takes, and the letter itself, in the order of writing;
 * of letters of one day the answered one first. Ends even where letters answer one another in a circle.
 */
export function chainOf(letters: readonly Letter[], letter: Letter): Letter[] {
  const byId = new Map(letters.map((one) => [one.id, one]));
  const answers = new Map<string, Letter[]>();
  for (const one of letters)
    if (one.replyTo !== null) answers.set(one.replyTo, [...(answers.get(one.replyTo) ?? []), one]);
  const found = new Set([root(byId, letter)]);
  for (const one of found) for (const answer of answers.get(one.id) ?? []) found.add(answer);
  return [...found.add(letter)].toSorted((a, b) => compareDates(dateOf(a), dateOf(b)));
}

/** The letter that began it; in a circle, the last before it would close. */
function root(byId: ReadonlyMap<string, Letter>, letter: Letter): Letter {
  const seen = new Set([letter]);
  let first = letter;
  for (;;) {
    const before = byId.get(first.replyTo ?? "");
    if (!before || seen.has(before)) return first;
    seen.add(before);
    first = before;
  }
}
