import { overlap } from "#corpus/edtf.ts";
import type { Office, Person } from "#corpus/person.ts";
import { titleOf } from "#words/names.ts";
import { say } from "#words/words.ts";

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

/** Whether an office was held at some time of `date`. */
function heldAt({ from, to }: Office, date: string): boolean {
  return overlap(to === null ? `${from}/..` : `${from}/${to}`, date);
}

/**
 * The office of a person, with its years if it has ended; empty when none is known. `asOf` is the date, as EDTF, to tell it by:
 * the office then, if there was one. Else, and for null, the office now, or the last.
 */
export function officeOf({ offices }: Person, asOf: string | null = null): string {
  const then = asOf === null ? undefined : offices.findLast((office) => heldAt(office, asOf));
  const office = then ?? offices.find(({ to }) => to === null) ?? offices.at(-1);
  if (!office) return "";
  const year = (edtf: string) => edtf.slice(0, 4);
  return office.to === null
    ? titleOf(office)
    : say("officeYears", titleOf(office), year(office.from), year(office.to));
}
