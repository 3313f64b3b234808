import { DIRT } from "./fold.ts";

/** One row of a person's table: the names in one script, in the notation of src/people/README.md. */
export interface FormRow {
  readonly surname: readonly string[];
  readonly given: readonly string[];
  /** Titles, one of which must follow a surname that is too short to stand alone; empty where it never does. */
  readonly only?: string;
  /** Signs before the surname that make it part of another name. */
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
  readonly roles?: string;
  readonly relatives?: string;
  /** Words that, after the surname, show that it is a word of the language. */
  readonly otherSense?: string;
  readonly places?: string;
}

const PRIORS = { rarely: -3, sometimes: -2, mostly: 4, always: 5 } as const;

/** Compiles the people's tables into the source of the gazetteer module: the same tables give the same text. */
export function compileGazetteer(people: readonly PersonTable[]): string {
  return `// Compiled by src/commands/gazetteer.ts from src/people/*.json: change the tables, not this file.
import type { Known } from "./known.ts";

/** Surnames that may stand alone, by person. Every other form holds one of these or of ORPHANS. */
export const SURNAMES: readonly string[] = ${list(people.map((person) => alternatives(person.forms.flatMap(alone))))};

/** Full names by person. */
export const FULL_NAMES: readonly string[] = ${list(people.map(fullNames))};

/** Full names whose surname does not stand alone, and what makes a text dirty. */
export const ORPHANS = ${JSON.stringify(`${alternatives(people.flatMap(orphans))}|${DIRT.source}`)};

/** What gives each person away. */
export const PEOPLE: readonly Known[] = ${list(people.map(known))};
`;
}

const list = (values: readonly unknown[]): string => JSON.stringify(values, null, 1);

function known(table: PersonTable): object {
  const { id, alone: prior, order, forms, roles = "", otherSense = "" } = table;
  return {
    id,
    prior: PRIORS[prior],
    surnameFirst: order === "surname first",
    informal: forms.flatMap((row) => (row.informal ? lower(row.surname) : [])).join(" "),
    roles,
    otherSense,
    kin: patterns(table.relatives),
    places: patterns(table.places),
  };
}

const patterns = (names = ""): string => names && alternatives(names.split(" ").map(notation));

/** Longest first, so that the longest form wins. */
function alternatives(patterns: readonly string[]): string {
  return [...new Set(patterns)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");
}

const lower = (names: readonly string[]): string[] => names.map((name) => name.toLowerCase());

/** The surnames of a row as they may stand alone. */
function alone({ surname, only, not }: FormRow): string[] {
  if (only === "") return [];
  const after = only ? `(?= ?(?:${only.split(" ").map(optional).join("|")}))` : "";
  return lower(surname).map((name) => (not ? `(?<!${not})` : "") + name + after);
}

const optional = (words: string): string => words.replaceAll(/\((\S+?)\)/g, "(?:$1)?");

/** The full names of a person: "~" stands between given name and surname, whichever is first. */
function fullNames(person: PersonTable): string {
  const surnames = alternatives(person.forms.flatMap(({ surname }) => lower(surname)));
  const given = person.forms.flatMap((row) => row.given);
  const handles = person.forms.flatMap((row) => row.handles ?? []);
  const before = `(?:${alternatives(given.map(declined))})~(?:${surnames})`;
  const after = `(?:${surnames})~(?:${alternatives(given.map(notation))})`;
  return [...lower(handles), ...(person.order === "surname first" ? [after] : []), before].join("|");
}

/** A given name as `pattern.ts` reads it; what stands in parentheses may be missing. */
function notation(given: string): string {
  const escaped = given.toLowerCase().replaceAll(".", "\\.");
  return escaped.replaceAll(/ \(([^)]+)\)/g, "(?:~$1)?").replaceAll(/[- ・]/g, "~");
}

/** A given name may be declined with its surname ("Donalda Trumpa"); an initial must not end a longer word. */
function declined(given: string): string {
  return notation(given).replaceAll(/\p{L}+/gu, (word) => {
    if (word.length === 1) return /[a-zа-я]/.test(word) ? `${word}(?<![a-zа-яіїє]${word})` : word;
    return /^[a-zа-я]{4}/.test(word) && !given.includes("-") ? `${word}%` : word;
  });
}

/** The full names of the surnames that do not stand alone. */
function orphans(person: PersonTable): string[] {
  return person.forms
    .filter((row) => row.only !== undefined)
    .flatMap(({ surname, given }) => lower(surname).flatMap((name) => given.map((other) => `${name}~${notation(other)}`)));
}
