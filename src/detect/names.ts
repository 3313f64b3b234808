import type { Folded } from "./fold.ts";
import { LATIN, OTHER_SCRIPTS, PEOPLE } from "./gazetteer.gen.ts";
import { lazily, matchAt, pattern } from "./pattern.ts";

/** What stands around a person's surname: the given names before or after it, and those of relatives. */
interface Names {
  readonly before: RegExp;
  readonly after: RegExp;
  readonly kin: RegExp;
}

/** A pattern for names that there are none of. */
const NOBODY = "(?!)";

const NAMES = PEOPLE.map(({ given, kin, surnameFirst }) =>
  lazily((): Names => ({
    before: pattern(`(?<=(?<![a-zà-žа-яіїє가-힣])((?:${given})~))`, "iy"),
    after: pattern(surnameFirst ? `~(?:${given})` : NOBODY, "iy"),
    kin: pattern(`${surnameFirst ? "~" : ""}(?:${kin || NOBODY})`, "iy"),
  })),
);

const groups = (surnames: readonly string[]): (() => RegExp) =>
  lazily(() => pattern(`(${surnames.join(")|(")})`, "gi"));

// Most texts are in Latin letters, and the short alternation is two or three times as fast.
const IN_LATIN = groups(LATIN);
const IN_ANY = groups(LATIN.map((names, who) => `${names}|${OTHER_SCRIPTS[who]}`));

/** The names of a person, by the index into PEOPLE. */
export const namesOf = (who: number): Names => NAMES[who]!();

/** The surnames that may stand in a text, a group for each person. */
export const surnamesIn = ({ latin }: Folded): RegExp => (latin ? IN_LATIN() : IN_ANY());

/** Whether a word begins with one of the surnames. */
export const isOurs = (word: string, surnames: RegExp): boolean =>
  matchAt(surnames, word, 0)?.index === 0;
