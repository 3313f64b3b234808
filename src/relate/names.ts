import type { Person } from "#corpus/person.ts";
import { ROLE } from "./lexicon.ts";
import { placesIn } from "./places.ts";

/** Who may be meant in a sentence: everybody the corpus knows, who the page found there, and the rest of the page. */
export interface Scene {
  readonly people: readonly Person[];
  readonly inSentence: readonly string[];
  readonly onPage: readonly string[];
  readonly published: string | null;
  /** The title and other text, in which a full name may stand. */
  readonly around: string;
}

/** Where a text names a person of the corpus. */
interface Named {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

const TITLE_BEFORE = /(?:[Pp]resident|[Ll]eader|Chairman|Mr\.?)\s$/;
/** Words with a capital that stand before a name and are no part of it. */
const BEFORE_NAME =
  /^(?:Korean?|States|N|S|The|And|But|In|On|As|When|After|Says|House|Day|War|II|For|With|To|From|By|Of|At|That|Meanwhile|Then|While|Since|Before)$/;
const FIRST_OF_LONGER = /^[’'\w-]*\s+(?:Jr|Jong|Yo|Il|Sr)\b/u;

const quote = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const alone = (pattern: string) => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;

/** A pattern for a name, with hyphens and spaces written either way. */
export function loosely(name: string): string {
  return name
    .split(/[\s-]+/u)
    .map(quote)
    .join("[\\s-]*");
}

/** In headlines every word has a capital, which then says nothing about names. */
function isTitleCase(text: string): boolean {
  const words = text.match(/(?<![\p{L}’'])\p{L}/gu) ?? [];
  const capitals = words.filter((letter) => letter !== letter.toLowerCase());
  return words.length > 3 && capitals.length * 2 > words.length;
}

/** A part of a name is no part of another's: Kim Yo Jong, Melania Trump, Kim Kardashian. */
function isWhole(text: string, { start, end }: Named): boolean {
  if (FIRST_OF_LONGER.test(text.slice(end))) return false;
  if (isTitleCase(text)) return true;
  const [, before = ""] = /(\p{Lu}[\p{L}-]*)\s*$/u.exec(text.slice(0, start)) ?? [];
  const isFree = before === "" || isNoName(before);
  return isFree && !/^\s+\p{Lu}\p{Ll}+/u.test(text.slice(end));
}

function isNoName(word: string): boolean {
  return (
    ROLE.test(word.toLowerCase()) || BEFORE_NAME.test(word) || placesIn(word, false).length > 0
  );
}

/** The parts of names by which one person alone is called: the short name, and parts that nobody else's name has. */
function partsByPerson(people: readonly Person[]): Map<string, string[]> {
  const bearers = new Map<string, number>();
  const partsOf = ({ name }: Person) => name.split(" ").filter((part) => part.length > 1);
  for (const part of people.flatMap(partsOf)) bearers.set(part, (bearers.get(part) ?? 0) + 1);
  return new Map(
    people.map((person) => {
      const own = partsOf(person).filter((part) => bearers.get(part) === 1);
      return [person.id, [...new Set([person.short, ...own])]];
    }),
  );
}

/**
 * Where a text names people of the corpus, by their full names, or by parts of them where the page found them in the sentence,
 * or where it names them in full.
 */
export function namesIn(text: string, scene: Scene): Named[] {
  const { people, inSentence, onPage, around } = scene;
  const found: Named[] = [];
  const add = (pattern: RegExp, id: string, accept: (named: Named) => boolean) => {
    for (const { 0: hit, index } of text.matchAll(pattern)) {
      const named = { start: index, end: index + hit.length, id };
      const isFree = !found.some((one) => named.start < one.end && one.start < named.end);
      if (isFree && accept(named)) found.push(named);
    }
  };
  const parts = partsByPerson(people);
  const possible = people.filter(({ id, native }) => {
    const surfaces = [...(parts.get(id) ?? []), ...(native ? [native] : [])];
    return surfaces.some((surface) => text.includes(surface));
  });
  for (const { id, name, native } of possible) {
    const full = `${alone(loosely(name))}${native ? `|${quote(native)}` : ""}`;
    add(new RegExp(full, name.includes(" ") ? "giu" : "gu"), id, () => true);
  }
  for (const { id, name } of possible) {
    const isKnown = inSentence.includes(id) || (!onPage.includes(id) && around.includes(name));
    const pattern = new RegExp(alone((parts.get(id) ?? []).map(quote).join("|")), "gu");
    add(pattern, id, (named) => {
      const isTitled = TITLE_BEFORE.test(text.slice(0, named.start));
      return (isKnown || isTitled) && isWhole(text, named);
    });
  }
  return found;
}
