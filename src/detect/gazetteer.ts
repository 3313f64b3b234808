import type { SurnameFirst } from "./known.ts";

/** One row of a person's table: the names in one script, in the notation of src/people/README.md. */
export interface FormRow {
  readonly surname: readonly string[];
  readonly given: readonly string[];
  /** Titles, one of which must follow a surname that is too short to stand alone; empty where it never does. */
  readonly only?: string;
  /** A sign before the surname that makes it part of another name. */
  readonly not?: string;
  /** The surname is also written without a capital letter. */
  readonly informal?: boolean;
  readonly handles?: readonly string[];
}

/** A person's table as it is written by hand. */
export interface PersonTable {
  readonly id: string;
  /** How surely the surname alone, with nothing else known, means this person. */
  readonly alone: "rarely" | "sometimes" | "mostly" | "always";
  readonly order: "given name first" | "surname first";
  readonly forms: readonly FormRow[];
  /** Kinds of office in the detector's lexicon that the person has held. */
  readonly roles: string;
  readonly relatives?: string;
  /** Words that, after the surname, show that it is a word of the language. */
  readonly otherSense?: string;
  readonly places?: string;
}

const LOG_ODDS = { rarely: -2.5, sometimes: -2, mostly: 4, always: 5 } as const;

/** Compiles the people's tables into the source of the gazetteer module: the same tables give the same text. */
export function compileGazetteer(people: readonly PersonTable[]): string {
  const surnames = (latin: boolean) => list(people.map((person) => surnamesOf(person, latin)));
  return `// Compiled by src/commands/gazetteer.ts from src/people/*.json: change the tables, not this file.
import type { Known, SurnameFirst } from "./known.ts";

/** Surnames in Latin letters by person; every form of a name holds one of these or of the next. */
// oxfmt-ignore
export const LATIN: readonly string[] = ${surnames(true)};

/** All of them, as a pattern in which case is spelt out. */
// oxfmt-ignore
export const LATIN_IN_ANY_CASE = ${inAnyCase(people, isLatin)};

/** Surnames that stand first, in scripts with capitals, and how the given names begin and end that may be written together with them. */
// oxfmt-ignore
export const SURNAME_FIRST: SurnameFirst = ${JSON.stringify(surnameFirst(people))};

/** Surnames in other scripts by person. */
// oxfmt-ignore
export const OTHER_SCRIPTS: readonly string[] = ${surnames(false)};

/** All of them, likewise: those that stand alone, and those that only mean somebody beside something else. */
// oxfmt-ignore
export const OTHERS_ALONE_IN_ANY_CASE = ${inAnyCase(people, (row) => isOther(row) && !isBound(row))};
// oxfmt-ignore
export const OTHERS_BOUND_IN_ANY_CASE = ${inAnyCase(people, isOtherAndBound)};
// oxfmt-ignore
export const OTHERS_BOUND_BEGIN = ${beginningsOf(people, isOtherAndBound)};

/** Log-odds that the surname alone means its person, by id. */
// oxfmt-ignore
export const PRIORS: Readonly<Record<string, number>> = ${JSON.stringify(Object.fromEntries(people.map(({ id, alone }) => [id, LOG_ODDS[alone]])), null, 1)};

/** What gives each person away. */
// oxfmt-ignore
export const PEOPLE: readonly Known[] = ${list(people.map(known))};
`;
}

/**
 * The surnames of some rows with each letter's cases spelt out: where case does not count, browsers take milliseconds over large
 * classes of characters beside the names.
 */
function inAnyCase(people: readonly PersonTable[], isOf: (row: FormRow) => boolean): string {
  const names = people.flatMap(({ forms }) => forms.filter(isOf).flatMap(surnamePatterns));
  return JSON.stringify(
    alternatives(names).replaceAll(/\p{Ll}/gu, (letter) => `[${casesOf(letter)}]`),
  );
}

/** The signs with which the surnames of some rows begin, as a class. */
function beginningsOf(people: readonly PersonTable[], isOf: (row: FormRow) => boolean): string {
  const names = people.flatMap(({ forms }) => forms.filter(isOf).flatMap(({ surname }) => surname));
  const signs = sorted(names.map((name) => name.charAt(0).toLowerCase()));
  return JSON.stringify(`[${signs.map(casesOf).join("")}]`);
}

/** Every UTF-16 unit. */
const UNITS = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

/** A letter with all that a browser takes for it where case does not count: "tT". */
function casesOf(letter: string): string {
  const upper = letter.toUpperCase();
  const isAscii = (sign: string) => sign < "\u0080";
  const same = UNITS.filter(
    (sign) => sign.toUpperCase() === upper && isAscii(sign) === isAscii(upper),
  );
  return letter + same.filter((sign) => sign !== letter).join("");
}

const list = (values: readonly unknown[]): string => JSON.stringify(values, null, 1);
const lower = (names: readonly string[]): string[] => names.map((name) => name.toLowerCase());
const listed = (words = ""): string => words && alternatives(words.split(" ").map(notation));

/** Longest first, so that the longest form wins. */
function alternatives(patterns: readonly string[]): string {
  return [...new Set(patterns)]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .join("|");
}

function known({
  id,
  alone,
  order,
  forms,
  roles,
  otherSense = "",
  relatives,
  places,
}: PersonTable): object {
  return {
    id,
    common: LOG_ODDS[alone] < 0,
    surnameFirst: order === "surname first",
    given: alternatives(forms.flatMap(givenNames)),
    informal: forms.flatMap((row) => (row.informal ? lower(row.surname) : [])).join(" "),
    roles,
    otherSense,
    kin: listed(relatives),
    places: listed(places),
  };
}

function surnamesOf({ forms }: PersonTable, latin: boolean): string {
  return alternatives(forms.filter((row) => isLatin(row) === latin).flatMap(surnamePatterns));
}

/** The surnames of a row; one that does not stand alone is followed by a given name or a title. */
function surnamePatterns({ surname, given, only, not }: FormRow): string[] {
  const titles = only ? [` ?(?:${only.split(" ").map(optional).join("|")})`] : [];
  const after =
    only === undefined
      ? ""
      : `(?=${[...given.map((name) => `~${notation(name)}`), ...titles].join("|")})`;
  return lower(surname).map((name) => (not ? `(?<!${not})` : "") + name + after);
}

/** Those whose surname stands first: in the scripts with capitals a longer word may hold its letters. */
function surnameFirst(people: readonly PersonTable[]): SurnameFirst {
  const rows = people
    .filter(({ order }) => order === "surname first")
    .flatMap(({ forms }) => forms.filter(hasCapitals));
  const given = lower(rows.flatMap((row) => row.given));
  return {
    surnames: sorted(lower(rows.flatMap((row) => row.surname))),
    heads: sorted(given.map((name) => name.slice(0, 2))),
    tails: sorted(given.map((name) => name.slice(-2))),
  };
}

const sorted = (words: readonly string[]): string[] => [...new Set(words)].toSorted();
const hasCapitals = ({ surname }: FormRow): boolean => /^\p{Lu}/u.test(surname[0]!);
/** Whether a surname means somebody only beside something else, or not beside it. */
const isBound = ({ only, not }: FormRow): boolean => only !== undefined || not !== undefined;
const isLatin = ({ surname }: FormRow): boolean => /^[A-Z]/.test(surname[0]!);
const isOther = (row: FormRow): boolean => !isLatin(row);
const isOtherAndBound = (row: FormRow): boolean => isOther(row) && isBound(row);

const optional = (words: string): string => words.replaceAll(/\((\S+?)\)/g, "(?:$1)?");

/** The given names of a row, and what stands before the surname in a handle. */
function givenNames({ given, surname, handles = [] }: FormRow): string[] {
  const ends = lower(surname);
  const prefix = (handle: string): string =>
    ends.reduce((name, end) => name.replace(new RegExp(`${end}$`), ""), handle.toLowerCase());
  return [...given.map(declined), ...handles.map(prefix)];
}

/** A given name as `pattern.ts` reads it; what stands in parentheses may be missing. */
function notation(given: string): string {
  const escaped = given.toLowerCase().replaceAll(".", "\\.");
  return escaped.replaceAll(/ \(([^)]+)\)/g, "(?:~$1)?").replaceAll(/[- ・]/g, "~");
}

/** A given name before its surname may be declined with it: "Donalda Trumpa". */
function declined(given: string): string {
  return notation(given).replaceAll(/[a-zа-яії]{5,}/g, (word) =>
    given.includes("-") ? word : `${word}%`,
  );
}
