import type { Person } from "#corpus/person.ts";
import type { Span } from "#corpus/provenance.ts";
import { castOf, type Cast, type Figure, figureInOffice, figureNamed, figureOfState } from "./cast.ts";
import { ATTRIBUTIVE, PREPOSITION, SAYS } from "./lexicon.ts";
import { type Naming, namingsIn } from "./names.ts";
import { isCapital, isGenitive, type Word, wordsOf } from "./words.ts";

/** A stretch of a sentence that means a figure. `from`/`to`/`past` are word indices, `start`/`end` count into the text. */
export interface Mention extends Span {
  readonly figure: Figure;
  readonly how: "name" | "office" | "pronoun" | "state" | "group";
  readonly from: number;
  readonly to: number;
  readonly past: number;
  readonly genitive: boolean;
}

/** A sentence with its words and with whom it mentions. */
export interface Sentence extends Span {
  readonly paragraph: number;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
}

const ORGANISATION =
  /\b(?:Agency|News|Times|Post|Journal|Department|Ministry|Council|Committee|House|Party|Office|Service|Institute|Union|Army|Court|Group|[\p{Lu}]{2,})\b/u;

interface Salience {
  main: Figure | null;
  last: Figure | null;
}

/** Reads whom each sentence mentions, by name, by office and by pronoun, in the order of the text. */
export function peopleIn(text: string, sentences: readonly (Span & { paragraph: number })[], people: readonly Person[]): Sentence[] {
  const cast = castOf(people);
  introduceAll(cast, text, sentences);
  const salience: Salience = { main: null, last: null };
  return sentences.map((sentence) => {
    const words = wordsOf(text, sentence);
    return { ...sentence, words, mentions: mentionsIn(text, words, cast, salience) };
  });
}

/** A first reading, so that an office named late explains a name that stands early. */
function introduceAll(cast: Cast, text: string, sentences: readonly Span[]): void {
  for (const sentence of sentences) {
    const words = wordsOf(text, sentence);
    for (const naming of namingsIn(words)) {
      if (naming.name === null) continue;
      const figure = figureNamed(cast, nameOf(text, words, naming.name), naming.role);
      figure.human ||= SAYS.has(words[naming.to]?.lower ?? "") && !ORGANISATION.test(figure.name);
    }
  }
}

function nameOf(text: string, words: readonly Word[], at: { from: number; to: number }): string {
  return text.slice(words[at.from]?.start, words[at.to - 1]?.end);
}

function mentionsIn(text: string, words: readonly Word[], cast: Cast, salience: Salience): Mention[] {
  const namings = new Map(namingsIn(words).map((naming) => [naming.from, naming]));
  const found: Mention[] = [];
  const before: Salience = { ...salience };
  let main: Figure | null = null;
  for (let at = 0; at < words.length; at++) {
    const naming = namings.get(at);
    const read: Mention[] = naming === undefined ? pronounAt(words, at, { main: main ?? before.main, last: salience.last }) : named(text, words, cast, naming);
    found.push(...read);
    const first = read[0];
    if (first === undefined) continue;
    at = Math.max(at, (read.at(-1)?.to ?? 0) - 1);
    if (!first.figure.human) continue;
    if (main === null && !first.genitive && !PREPOSITION.has(words[first.from - 1]?.lower ?? "")) main = first.figure;
    salience.last = first.figure;
  }
  if (main !== null) salience.main = main;
  else if (found.length > 0) salience.main = salience.last;
  return found;
}

function named(text: string, words: readonly Word[], cast: Cast, naming: Naming): Mention[] {
  const how = naming.name !== null ? "name" : naming.role !== null ? "office" : naming.group ? "group" : "state";
  const pair = naming.name === null ? [] : pairOf(words, cast, naming);
  if (pair.length > 0) return pair;
  if (ATTRIBUTIVE.has(words[naming.to]?.lower ?? "")) return [];
  const figure = figureOf(text, words, cast, naming);
  return figure === null ? [] : [mention(words, naming, figure, how)];
}

function figureOf(text: string, words: readonly Word[], cast: Cast, naming: Naming): Figure | null {
  if (naming.name !== null) return figureNamed(cast, nameOf(text, words, naming.name), naming.role);
  if (naming.role !== null) return figureInOffice(cast, naming.role);
  if (naming.country === null || !(naming.state || naming.group)) return null;
  return figureOfState(cast, naming.country, naming.group ? nameOf(text, words, naming) : null);
}

/** `Trump-Kim`, `Kim-Putin`: two people in one word, if both are known. */
function pairOf(words: readonly Word[], cast: Cast, naming: Naming): Mention[] {
  const word = words[naming.to - 1];
  const halves = word?.text.split("-") ?? [];
  if (word === undefined || halves.length !== 2 || naming.to - naming.from > 1) return [];
  const figures = halves.map((half) => cast.single.get(half.toLowerCase()));
  return figures.flatMap((figure, i) => {
    if (figure === undefined || figures.some((one) => one?.leader !== true)) return [];
    const start = word.start + (i === 0 ? 0 : (halves[0]?.length ?? 0) + 1);
    return [{ ...mention(words, naming, figure, "name"), start, end: start + (halves[i]?.length ?? 0) }];
  });
}

function mention(words: readonly Word[], at: { from: number; to: number; past?: number }, figure: Figure, how: Mention["how"]): Mention {
  const start = words[at.from]?.start ?? 0;
  const end = words[at.to - 1]?.end ?? start;
  return { figure, how, from: at.from, to: at.to, past: at.past ?? at.to, genitive: isGenitive(words[at.to]), start, end };
}

/** He and his are who acts; him is the last one named; `his counterpart` is nobody yet. */
function pronounAt(words: readonly Word[], at: number, { main, last }: Salience): Mention[] {
  const word = words[at]?.lower ?? "";
  if (!/^(?:he|his|him|she|her)$/.test(word)) return [];
  const object = word === "him" || (word === "her" && !isPossessive(words, at));
  const figure = object && last !== main ? last : (main ?? last);
  if (figure === null) return [];
  const genitive = word === "his" || (word === "her" && !object);
  return [{ ...mention(words, { from: at, to: at + 1 }, figure, "pronoun"), genitive }];
}

function isPossessive(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && /^\p{L}/u.test(next.text) && (isCapital(next) || !PREPOSITION.has(next.lower));
}
