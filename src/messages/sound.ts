import type { Context } from "#corpus/dossier.ts";
import { isEdtf } from "#corpus/edtf.ts";

/** No page needs to send more than this of itself; what is longer is cut, in UTF-16 units. */
const MOST_SENTENCE = 4000;
const MOST_AROUND = 3000;
const MOST_PEOPLE = 50;

/** A text as it may be trusted, at most so many UTF-16 units of it; empty for what is none. */
export const text = (value: unknown, most: number): string =>
  typeof value === "string" ? value.slice(0, most) : "";
const ids = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id) => typeof id === "string").slice(0, MOST_PEOPLE) : [];
const day = (value: unknown): string | null =>
  typeof value === "string" && isEdtf(value) ? value : null;

/** A context as it may be trusted: whatever a page sent, the shape is right and the size is bounded. */
export function soundContext(sent: unknown): Context {
  const given = (typeof sent === "object" && sent !== null ? sent : {}) as Record<
    keyof Context,
    unknown
  >;
  return {
    sentence: text(given.sentence, MOST_SENTENCE),
    around: text(given.around, MOST_AROUND),
    peopleInSentence: ids(given.peopleInSentence),
    peopleOnPage: ids(given.peopleOnPage),
    published: day(given.published),
  };
}
