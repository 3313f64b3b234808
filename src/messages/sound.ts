import type { Context } from "#corpus/dossier.ts";

/** No page needs to send more than this of itself; what is longer is cut, in UTF-16 units. */
const MOST_TEXT = 4000;
const MOST_PEOPLE = 50;

const text = (value: unknown): string =>
  typeof value === "string" ? value.slice(0, MOST_TEXT) : "";
const ids = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id) => typeof id === "string").slice(0, MOST_PEOPLE) : [];

/** A context as it may be trusted: whatever a page sent, the shape is right and the size is bounded. */
export function soundContext(sent: unknown): Context {
  const given = (typeof sent === "object" && sent !== null ? sent : {}) as Record<
    keyof Context,
    unknown
  >;
  return {
    sentence: text(given.sentence),
    around: text(given.around),
    peopleInSentence: ids(given.peopleInSentence),
    peopleOnPage: ids(given.peopleOnPage),
  };
}
