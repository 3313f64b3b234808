import type { Person } from "#corpus/person.ts";
import type { Figure } from "./figure.ts";
import { slug } from "./words.ts";

/** The person id of a figure: the one we follow it by, else its name made an identifier. */
export function idOf(figure: Figure): string {
  return figure.id ?? slug(figure.name);
}

/** The people we follow and everybody else who wrote, was written to or took part, once each. */
export function personsOf(people: readonly Person[], figures: readonly Figure[]): Person[] {
  const found = new Map(
    people.map(({ id, name, short, native, labels = {}, offices, wikidata }): [string, Person] => [
      id,
      { id, name, short, native, labels, offices, wikidata },
    ]),
  );
  for (const figure of figures) {
    if (found.has(idOf(figure))) continue;
    const name =
      figure.kind === "office"
        ? figure.name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
        : figure.name;
    found.set(idOf(figure), {
      id: idOf(figure),
      name,
      short: figure.short ?? name,
      native: null,
      offices: [],
      wikidata: null,
    });
  }
  return [...found.values()];
}
