import type { Context } from "#corpus/dossier.ts";
import { isEdtf } from "#corpus/edtf.ts";
import { type Evidence, NOTHING, type Traces } from "#detect/evidence.ts";
import type { Spoken } from "#detect/heard.ts";
import type { Correction } from "#detect/mistaken.ts";

/** No page needs to send more than this of itself; what is longer is cut, in UTF-16 units. */
const MOST_SENTENCE = 4000;
const MOST_AROUND = 3000;
const MOST_PEOPLE = 50;
/** No text on a page is longer than this. */
const MOST_TEXT = 10_000_000;
const MOST_CORRECTED = 1000;
/** No name needs more than this. */
const MOST_NAME = 200;

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

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? { ...value } : {};

const count = (value: unknown): number => (Number.isSafeInteger(value) ? (value as number) : 0);

/** Traces of a person as they may be trusted: what is no count is none. */
function soundTraces(sent: unknown): Traces {
  const given = fieldsOf(sent);
  const counts = Object.keys(NOTHING).map((kind) => [kind, count(given[kind])]);
  return { ...NOTHING, ...Object.fromEntries(counts) };
}

/** What was heard of a document as it may be trusted. */
export function soundEvidence(sent: unknown): Evidence {
  const given = Object.entries(fieldsOf(sent)).slice(0, MOST_PEOPLE);
  return Object.fromEntries(given.map(([id, traces]) => [id, soundTraces(traces)]));
}

/** Texts to be heard as they may be trusted, one for each that was sent. */
export function soundSpoken(sent: unknown): Spoken[] {
  return list(sent).map((one) => {
    const { text: said, seams, was } = fieldsOf(one);
    return {
      text: text(said, MOST_TEXT),
      seams: list(seams).filter((at) => Number.isSafeInteger(at)) as number[],
      was: soundEvidence(was),
    };
  });
}

/** What is mistaken on a page, as it may be trusted. */
export function soundMistaken(sent: unknown): Correction[] {
  return list(sent)
    .slice(0, MOST_CORRECTED)
    .map((one) => {
      const { person, surface } = fieldsOf(one);
      return { person: text(person, MOST_NAME), surface: text(surface, MOST_NAME) };
    });
}
