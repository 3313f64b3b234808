import { boundsOf } from "#corpus/edtf.ts";
import type { Office, Person } from "#corpus/person.ts";

/** Titles call countries by the first of their names: "President of South Korea". */
const isOf = ({ title }: Office, country: string) => title.includes(country);

function isHeld({ from, to }: Office, day: string): boolean {
  const begins = boundsOf(from).first ?? "";
  const ends = to === null ? "9999" : (boundsOf(to).last ?? "9999");
  return begins <= day && day <= ends;
}

/**
 * The ids of those who may be meant by the leader of a country on a day: who held an office of it, then or, where the day is not
 * known, ever. Where nobody known ever did, those whose offices are not known at all.
 */
export function holders(
  people: readonly Person[],
  country: string,
  published: string | null,
): string[] {
  const day = published && boundsOf(published).last;
  const ever = people.filter(({ offices }) => offices.some((office) => isOf(office, country)));
  if (ever.length === 0)
    return people.filter(({ offices }) => offices.length === 0).map(({ id }) => id);
  const then = ever.filter(({ offices }) =>
    offices.some((office) => isOf(office, country) && (!day || isHeld(office, day))),
  );
  return then.map(({ id }) => id);
}
