import { fold } from "./fold.ts";
import type { Called, Query } from "./query.ts";
import { termsOf } from "./terms.ts";
import { distance, mayDiffer } from "./typo.ts";

/** Whether each of the words begins a word of the name, each another one. */
function calls(words: readonly string[], name: string): boolean {
  const left = termsOf(name);
  return words.every((word) => {
    const at = left.findIndex((own) => own.startsWith(word));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Whether a name is written without the spaces and hyphens that it has: kimjongun. */
function runsTogether(words: readonly string[], name: string): boolean {
  return words.join("").length > 3 && termsOf(name).join("").startsWith(words.join(""));
}

/** Whose names begin with these words: "kim jo", "путин", "jae-in". A whole word goes before one that goes on. */
export function personsCalled(text: string, people: readonly Called[]): string[] {
  const words = termsOf(text);
  if (words.length === 0) return [];
  const called = people.filter(({ names }) =>
    names.some((name) => calls(words, name) || runsTogether(words, name)),
  );
  const whole = called.filter(({ names }) =>
    names.some((name) => words.every((word) => termsOf(name).includes(word))),
  );
  return (whole.length > 0 ? whole : called).map(({ id }) => id);
}

/** The people whom the words of a query name, or nearly so; nobody when it asks for more than words. */
export function personsFound(query: Query, people: readonly Called[]): string[] {
  const { words, phrases, without, filters } = query;
  if (phrases.length + without.length + filters.length > 0) return [];
  const text = words.map(({ term }) => term).join(" ");
  const called = personsCalled(text, people);
  return called.length > 0 || words.length > 1 ? called : personsMeant(text, people);
}

/** Who may have been meant by a name that nobody bears: those with a word in their names that is nearly so. */
export function personsMeant(text: string, people: readonly Called[]): string[] {
  const word = fold(text);
  const near = ({ names }: Called) =>
    Math.min(...names.flatMap(termsOf).map((own) => distance(word, own)));
  return people
    .map((person) => ({ id: person.id, far: near(person) }))
    .filter(({ far }) => far <= Math.max(1, mayDiffer(word)))
    .toSorted((a, b) => a.far - b.far)
    .map(({ id }) => id);
}

/** Terms that stand for the same people in the letters’ language: the short names of all whom another name calls so. */
export function termsFor(term: string, people: readonly Called[]): string[] {
  const meant = people.flatMap(({ names: [name = "", short = "", ...others] }) => {
    const own = termsOf(`${name} ${short}`);
    const called = others.some((other) => termsOf(other).includes(term));
    return called && !own.includes(term) ? termsOf(short) : [];
  });
  return [...new Set(meant)];
}
