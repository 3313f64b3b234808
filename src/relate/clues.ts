import type { Context } from "#corpus/dossier.ts";
import type { Person } from "#corpus/person.ts";
import { boundsOf } from "#corpus/edtf.ts";
import { WORD, type Zone } from "./boosts.ts";
import type { Day } from "./calendar.ts";
import { type Claim, claimsIn } from "./claims.ts";
import { type DateClue, datesIn } from "./dates.ts";
import { type Figure, itemsOf } from "./figures.ts";
import { namesIn } from "./names.ts";
import { holders } from "./offices.ts";
import { type PlaceClue, placesIn } from "./places.ts";
import { type Term, termsIn } from "./terms.ts";
import { foreignIn, isDeniedAbroad, isForeign } from "./tongues.ts";

/** A term of the page, where it counts most. */
export interface WordClue extends Term {
  readonly zone: Zone;
}

/** What a page says that may speak for a letter or an event. */
export interface Clues {
  readonly words: readonly WordClue[];
  /** The words of the sentence alone, by key. */
  readonly inSentence: ReadonlySet<string>;
  readonly dates: readonly (DateClue & { readonly zone: Zone })[];
  readonly places: readonly (PlaceClue & { readonly zone: Zone })[];
  /** People of the corpus whom the page did not look for, and whom the sentence names, with the words for them. */
  readonly unsought: ReadonlyMap<string, string>;
  /** Whose states the sentence names, with the words for them: "Moscow" for the president of Russia. */
  readonly implied: ReadonlyMap<string, string>;
  readonly claims: readonly Claim[];
  /** The letters that the title tells of. */
  readonly titleClaims: readonly Claim[];
  readonly foreign: boolean;
  readonly context: Context;
  /** The last day that the page's date may mean. */
  readonly published: Day | null;
  /** The years and other ordinal numbers of the sentence: "the 75th anniversary". */
  readonly ordinals: readonly string[];
}

/** How much of a page beside the sentence is looked at for its language, in UTF-16 units. */
const BEGINNING = 500;

interface Passage {
  readonly zone: Zone;
  readonly text: string;
}

/** The text of a page by zones; the block is the line of the rest that holds the sentence. */
function passagesOf({ sentence, around }: Context): Passage[] {
  const [title = "", ...lines] = around.split("\n");
  const beginning = sentence.replace(/\s+/g, " ").trim().slice(0, 60);
  const isBlock = (line: string) =>
    beginning !== "" && line.replace(/\s+/g, " ").includes(beginning);
  return [
    { zone: "sentence", text: sentence },
    { zone: "title", text: title },
    { zone: "block", text: lines.filter(isBlock).join("\n") },
    { zone: "page", text: lines.filter((line) => !isBlock(line)).join("\n") },
  ];
}

/** Everything that a page says which may speak for something; names of people are left to the ids that come with it. */
export function cluesOf(context: Context, people: readonly Person[]): Clues {
  const foreign = isForeign(`${context.sentence}\n${context.around.slice(0, BEGINNING)}`);
  const published = context.published === null ? null : boundsOf(context.published).last;
  const passages = passagesOf(context);
  const names = new Set(
    people.flatMap(({ name, short }) => termsIn(`${name} ${short}`)).map(({ key }) => key),
  );
  const dates = passages.flatMap(({ zone, text }) =>
    datesIn(text, { published, foreign }).map((date) => ({ ...date, zone })),
  );
  const claimsOf = (text: string, inSentence: readonly string[]) =>
    claimsIn(itemsOf(text, { ...sceneOf(context), people, inSentence }));
  const words = wordsOf(passages, { names, foreign });
  return {
    words,
    inSentence: new Set(words.filter(({ zone }) => zone === "sentence").map(({ key }) => key)),
    dates,
    places: passages.flatMap(({ zone, text }) =>
      placesIn(text, foreign).map((place) => ({ ...place, zone })),
    ),
    unsought: unsoughtIn(context, people),
    implied: impliedBy(context, people, foreign),
    claims: foreign ? claimsAbroad(context) : claimsOf(context.sentence, context.peopleInSentence),
    titleClaims: foreign ? [] : claimsOf(passages[1]?.text ?? "", context.peopleOnPage),
    foreign,
    context,
    published,
    ordinals: ordinalsIn(context.sentence),
  };
}

function unsoughtIn(context: Context, people: readonly Person[]): Map<string, string> {
  const { sentence, peopleInSentence, peopleOnPage } = context;
  const sought = new Set([...peopleInSentence, ...peopleOnPage]);
  const scene = { ...sceneOf(context), people, inSentence: peopleInSentence };
  const others = namesIn(sentence, scene).filter(({ id }) => !sought.has(id));
  return new Map(others.map(({ id, start, end }) => [id, sentence.slice(start, end)]));
}

function impliedBy(
  { sentence, published }: Context,
  people: readonly Person[],
  foreign: boolean,
): Map<string, string> {
  const implied = placesIn(sentence, foreign).flatMap(({ country, surface, form }) =>
    form === "town"
      ? []
      : holders(people, country, published).map((id): [string, string] => [id, surface]),
  );
  return new Map(implied.toReversed());
}

function sceneOf({ peopleOnPage, published, around }: Context) {
  return { onPage: peopleOnPage, published, around };
}

/** Numbers that count what comes again: "75th", "75 years", "75-летие". */
export function ordinalsIn(text: string): string[] {
  return [
    ...text.matchAll(
      /(?<!\d)(\d{1,3})(?:st|nd|rd|th|[- ](?:years?|летие|летием|летия)|\.? (?:Jahrestag)|周年|주년)/gu,
    ),
  ].map(([, number = ""]) => number);
}

/** Each term once, where it counts most; dates and names are told by other means. */
function wordsOf(
  passages: readonly Passage[],
  { names, foreign }: { names: ReadonlySet<string>; foreign: boolean },
): WordClue[] {
  const found = new Map<string, WordClue>();
  for (const { zone, text } of passages) {
    const abroad = foreign
      ? foreignIn(text).map(({ surface, meaning }) => ({ surface, key: meaning }))
      : [];
    for (const term of [...termsIn(text), ...abroad]) {
      const known = found.get(term.key);
      if (!names.has(term.key) && (!known || WORD[known.zone] < WORD[zone]))
        found.set(term.key, { ...term, zone });
    }
  }
  return [...found.values()];
}

/** In other languages it is only understood that a letter is spoken of; either of those named may have written it. */
function claimsAbroad({ sentence, peopleInSentence }: Context): Claim[] {
  const told = foreignIn(sentence);
  const word =
    told.find(({ meaning }) => meaning === "letter") ??
    told.find(({ meaning }) => meaning === "write");
  if (!word || isDeniedAbroad(sentence)) return [];
  const either: Figure = { how: "pronoun", ids: peopleInSentence, genitive: false };
  const party = peopleInSentence.length > 1 ? either : null;
  return [{ sender: party, recipient: party, kind: "letter", surface: word.surface }];
}
