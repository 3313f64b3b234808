import type { Reason } from "./mention.ts";

/** A phrase for each kind of reason; % stands for the page's own words. */
const PHRASES: Readonly<Record<string, string>> = {
  full: "the full name",
  named: "named in full in this text",
  titled: "named with an office in this text",
  places: "the text is about their country",
  others: "the text also names others who are called so",
  "others-only": "the text names only others who are called so",
  "kin-only": "the text is about a relative",
  title: "‘%’ before it",
  mister: "‘%’ before it",
  "other-office": "‘%’ before it",
  joined: "‘%’ beside it",
  regime: "‘%’ after it",
  family: "‘%’ after it",
  speaks: "‘%’ after it",
  apposition: "explained as somebody else after it",
  article: "‘%’ before it",
  "lower-case": "written without a capital",
  game: "a word of a card game",
  plural: "a plural",
  capitals: "written like an abbreviation",
  address: "part of an address",
  relative: "a relative: ‘%’",
  junior: "the younger one of that name",
  thing: "part of a name of a thing: ‘%’",
  sense: "another sense of the word: ‘%’",
  calling: "‘%’ before it",
  stranger: "somebody else: ‘%’",
  other: "somebody else: ‘%’",
  "maybe-stranger": "‘%’ before it",
  she: "a woman is spoken of after it",
  "after-other": "somebody else of that name was named just before",
  "after-both": "somebody else of that name was named in the same paragraph",
  "after-own": "named just above",
};

/** A reason as an English phrase that a reader understands; a kind without a phrase is given as it is. */
export function sayReason({ kind, words = "" }: Reason): string {
  return (PHRASES[kind] ?? kind).replace("%", words);
}
