import type { Fit } from "./when.ts";

/** Where on the page something stands. The nearer to the mention, the more it says. */
export type Zone = "sentence" | "title" | "block" | "page";

/** How much a word counts: the reader is in the sentence; title and block say what it takes for granted; the rest is the setting. */
export const WORD: Readonly<Record<Zone, number>> = {
  sentence: 1,
  title: 0.5,
  block: 0.4,
  page: 0.2,
};

/** How much less a country counts than other words: it says whose affair something is. */
export const COUNTRY = 0.4;

/** The words beside the sentence together add less than this, however many they are: a page speaks of many things. */
export const MOST_BESIDE = 4;

/** Naming the other party of a letter, or who else was at a meeting, says more than any single word; naming their state says it less surely. */
export const PERSON = { sentence: 2, state: 0.8, page: 0.5 } as const;

/** A place says which meeting; the country for its capital, or the other way round, says it less surely. */
export const PLACE = { same: 2.5, related: 1.5 } as const;

/** A date says which letter or event, the closer it is given the better; one that does not fit says that it is another. */
export const DATE: Readonly<Record<Fit, number>> = {
  day: 3,
  month: 2,
  year: 1.5,
  "month alone": 1,
  weekday: 0.5,
  off: -1.5,
};

export const BOOST = {
  /** The sentence says who writes to whom, and this letter goes that way. */
  sameDirection: 2,
  /** It goes the other way, or to somebody else. */
  otherDirection: -2,
  /** Not the sentence but the title says who writes to whom, or speaks of a meeting. */
  inTitle: 0.5,
  /** The sentence reports this very letter: nothing else may come before it. */
  reported: 8,
  /** The sentence reports this letter or another that cannot be told from it. */
  perhapsReported: 4,
  /** The sentence speaks of letters, and this is one. */
  letterAmongLetters: 1,
  /** The sentence speaks of a meeting, and this is one. */
  meetingAmongMeetings: 1,
  /** An answer where the sentence speaks of an answer. */
  answer: 1,
  /** News are about what has just happened: within 14 days before the page's date. */
  fresh: 1,
  /** What came after the page cannot be what it means; it stays behind all that came before. */
  later: -20,
} as const;

/** How many days before the page's date something is fresh. */
export const FRESH_DAYS = 14;

/** What is known by its year alone, and not within so many days, is not fresh. */
export const KNOWN_WITHIN = 31;

/** What has to speak for an item, beside the people named, so that it leads the card: about one telling word of the sentence. */
export const LEADS = 1.5;
