import type { Person } from "#corpus/person.ts";

/** Looks people up by id. An id that nobody bears stands for itself, so that a card can always be drawn. */
export type Who = (id: string) => Person;

/** Who is who among these people. */
export function whoAmong(people: readonly Person[]): Who {
  const byId = new Map(people.map((person) => [person.id, person]));
  return (id) =>
    byId.get(id) ?? { id, name: id, short: id, native: null, offices: [], wikidata: null };
}

/** The first letters of a name's words, at most three: told apart without colour. */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  return words
    .map((word) => word.charAt(0).toUpperCase())
    .join("")
    .slice(0, 3);
}

/** The last office of a person with its years, if it has ended; empty when none is known. */
export function officeOf({ offices }: Person): string {
  const office = offices.find(({ to }) => to === null) ?? offices.at(-1);
  if (!office) return "";
  const year = (edtf: string) => edtf.slice(0, 4);
  return office.to === null
    ? office.title
    : `${office.title}, ${year(office.from)}–${year(office.to)}`;
}

/** "1 letter", "5 letters". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
