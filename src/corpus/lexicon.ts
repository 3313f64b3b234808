import { WEEKDAYS } from "./calendar.ts";
import type { LetterKind } from "./letter.ts";

// What English words say where letters are told of: whoever reads articles, and whoever reads a sentence of a page, knows
// the same ones. Words in lower case. Where one of the two takes a word otherwise, it stands in that one's own lexicon.

/** The words of a list that spaces part. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Names, parted by spaces, with the kind that they stand for. */
export const named = (kind: LetterKind, words: string) =>
  words.split(" ").map((word): [string, LetterKind] => [word, kind]);

/** What a letter is called, and the kind that each name stands for. */
export const LETTER_NOUN: ReadonlyMap<string, LetterKind> = new Map([
  ...named("letter", "letter letters missive missives note notes"),
  ...named("message", "message messages"),
  ...named("telegram", "telegram telegrams cable cables"),
]);

/** What is called a letter or a message and is of another sort: an open letter, a text message; a letter of intent. */
const OTHER_SORT = set(
  "audio bank block campaign cancellation capital chain cover credential credit demand diplomatic e-mail email encyclical error fan form french hate open pastoral political program promissory public recommendation rejection resignation ricin ricin-laced ricin-tainted scarlet sticky suicide text threatening twitter video voice",
);
const OF_OTHER_SORT = set(
  "credence credentials credit intent introduction law marque recommendation reference resignation",
);

/** What anybody sends without writing: a clear message, a message of hope. */
const FIGURATIVE = set(
  "blunt chilling clear core defiant key main mixed powerful right same simple stark stern strong tough unmistakable warning wrong",
);
const OF_FIGURATIVE = set("change defiance deterrence hope peace strength unity");

/** Whether a noun that may mean a letter always does where it is not of another sort. */
export function isLetterProper(noun: string): boolean {
  return /^(?:letters?|missives?|telegrams?)$/.test(noun);
}

/** Whether a noun that may mean a letter means something else, by the words before it and the word that follows `of`. */
export function isNoLetter(noun: string, before: readonly string[], of: string): boolean {
  if (OF_OTHER_SORT.has(of) || before.some((word) => OTHER_SORT.has(word))) return true;
  const isFigurative = OF_FIGURATIVE.has(of) || before.some((word) => FIGURATIVE.has(word));
  return isFigurative && !isLetterProper(noun);
}

/** Where one writes to everybody: the beginnings of words for what is no letter. */
export const NETWORK = /^(?:tweet|twitter|facebook|instagram)/;

/** Giving: who acts is the sender. */
export const GIVES = set(
  "address addressed addresses bring brings brought convey conveyed conveying conveys deliver delivered delivering delivers dictated dispatch dispatched dispatches extend extended extending extends forward forwarded gave gives given hand-delivered handed handing hands mail mailed offered passed pen penned pens presented presents replied responded send sending sends sent signed signs transmit transmitted write writes writing written wrote",
);

/** Receiving: who acts is the recipient. */
export const GETS = set(
  "accepted acknowledged boasted brandished cited displayed flaunted get gets getting got had hailed has held holding holds obtained opened praised read reading reads receive received receives receiving revealed reviewed showed showing shows touted tweeted unveiled welcomed",
);

/** Prepositions: whoever follows one of these is not who acts. */
export const PREPOSITION = set(
  "about against alongside among at behind between by for from in including like near of on over than through to toward towards under unlike via with without",
);

/** Words between who acts and the verb. */
export const ADVERB: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...set(
    "a afternoon again already also apparently are be been being both day depicted did directly do does earlier even ever evening finally first formally former had has have having herself himself immediately is itself just last late later month morning night now officially on once only personally photographed pictured previously privately promptly publicly quickly recently reportedly secretly seen shown since still subsequently themselves then therefore this thus today was week were who year yesterday yet",
  ),
]);

/** Words that make a deed planned, possible or denied: such a letter does not exist. */
export const UNREAL = set(
  "can can't cannot could couldn't declined denied denies deny denying didn't doesn't don't failed fails hadn't hasn't hopes hoped if isn't may might must n't never no not plan planned planning plans refused refuses shall should to unless want wanted wants wasn't whether will without won't would wouldn't",
);

/** Words that begin a noun and its adjectives. */
export const DETERMINER = set(
  "a an another any each every its many more no one several some that the their these this those three two",
);
