import type { Span } from "#corpus/provenance.ts";
import { figureNamed, figureOfState } from "./cast.ts";
import type { Cast, Figure } from "./figure.ts";
import { figureInOffice } from "./offices.ts";
import { ATTRIBUTIVE, SAYS } from "./lexicon.ts";
import { type Naming, namingsIn } from "./names.ts";
import { pronounsIn, type Salience, salienceAfter } from "./pronouns.ts";
import { isGenitive, type Word, wordsOf } from "./words.ts";

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
  /** Its place among the sentences of the article. */
  readonly index: number;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
}

const ORGANISATION =
  /\b(?:Agency|News|Times|Post|Journal|Department|Ministry|Council|Committee|House|Party|Office|Service|Institute|Union|Army|Court|Group|[\p{Lu}]{2,})\b/u;

const SILENCE: Salience = { main: null, last: null, speaker: null, quoting: false };

/** Reads whom each sentence mentions, by name, by office and by pronoun, in the order of the text. */
export function peopleIn(
  text: string,
  sentences: readonly (Span & { paragraph: number })[],
  cast: Cast,
): Sentence[] {
  introduceAll(cast, text, sentences);
  let [salience, paragraph] = [SILENCE, -1];
  return sentences.map((sentence, index) => {
    if (sentence.paragraph !== paragraph) salience = { ...salience, speaker: null, quoting: false };
    paragraph = sentence.paragraph;
    const words = wordsOf(text, sentence);
    const names = named(text, words, cast, salience.main);
    const pronouns = pronounsIn(words, names, salience).map((one) => ({
      ...mention(words, one, one.figure, "pronoun"),
      genitive: one.genitive,
    }));
    const mentions = [...names, ...pronouns].toSorted((a, b) => a.from - b.from);
    salience = salienceAfter(words, mentions, salience);
    return { ...sentence, index, words, mentions };
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

function named(text: string, words: readonly Word[], cast: Cast, before: Figure | null): Mention[] {
  const found: Mention[] = [];
  for (const naming of namingsIn(words)) {
    const main = found.find(({ figure }) => figure.human)?.figure ?? before;
    const own = isCounterpart(naming) ? ofLeader(naming, main) : naming;
    if (own !== null) found.push(...mentionsOf(text, words, cast, own));
  }
  return found;
}

function isCounterpart({ role }: Naming): boolean {
  return role?.office === "counterpart";
}

/** "His Russian counterpart" is a leader where he is one himself, whether a name follows or not; a minister's is nobody here. */
function ofLeader(naming: Naming, main: Figure | null): Naming | null {
  if (main?.leader !== true) return naming.name === null ? null : naming;
  return {
    ...naming,
    role: naming.role === null ? null : { ...naming.role, office: "leader", rank: "leader" },
  };
}

function mentionsOf(text: string, words: readonly Word[], cast: Cast, naming: Naming): Mention[] {
  const pair = naming.name === null ? [] : pairOf(words, cast, naming);
  if (pair.length > 0 || ATTRIBUTIVE.has(words[naming.to]?.lower ?? "")) return pair;
  const figure = figureOf(text, words, cast, naming);
  return figure === null ? [] : [mention(words, naming, figure, howOf(naming))];
}

function howOf({ name, role, group }: Naming): Mention["how"] {
  if (name !== null) return "name";
  if (role !== null) return "office";
  return group ? "group" : "state";
}

function figureOf(text: string, words: readonly Word[], cast: Cast, naming: Naming): Figure | null {
  if (naming.name !== null) return figureNamed(cast, nameOf(text, words, naming.name), naming.role);
  if (naming.role !== null) return figureInOffice(cast, naming.role);
  if (naming.country === null || !(naming.state || naming.group)) return null;
  return figureOfState(cast, naming.country, naming.group ? nameOf(text, words, naming) : null);
}

/** `X-Y`: two people in one word, if both are known. */
function pairOf(words: readonly Word[], cast: Cast, naming: Naming): Mention[] {
  const word = words[naming.to - 1];
  const halves = word?.text.split("-") ?? [];
  if (word === undefined || halves.length !== 2 || naming.to - naming.from > 1) return [];
  const figures = halves.map((half) => cast.single.get(half.toLowerCase()));
  return figures.flatMap((figure, i) => {
    if (figure === undefined || figures.some((one) => one?.leader !== true)) return [];
    const start = word.start + (i === 0 ? 0 : (halves[0]?.length ?? 0) + 1);
    return [
      { ...mention(words, naming, figure, "name"), start, end: start + (halves[i]?.length ?? 0) },
    ];
  });
}

function mention(
  words: readonly Word[],
  at: { from: number; to: number; past?: number },
  figure: Figure,
  how: Mention["how"],
): Mention {
  const start = words[at.from]?.start ?? 0;
  const end = words[at.to - 1]?.end ?? start;
  return {
    figure,
    how,
    from: at.from,
    to: at.to,
    past: at.past ?? at.to,
    genitive: isGenitive(words[at.to]),
    start,
    end,
  };
}
