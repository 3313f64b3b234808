import fc from "fast-check";
import { whoAmong } from "#cards/names.ts";
import { type TimelineItem, timelineItems } from "#charts/item.ts";
import { isoOf } from "#charts/period.ts";
import type { CorpusEvent } from "#corpus/event.ts";
import type { LetterLine } from "#corpus/line.ts";
import type { Person } from "#corpus/person.ts";

/** Letters and events of our own invention. */

const NAMES = ["Ada", "Bo", "Cy", "Di", "Eve", "Fay", "Gus", "Hal", "Ida", "Jo"];

/** As many people as are asked for. */
export function people(count: number): Person[] {
  return Array.from({ length: count }, (_, i) => {
    const short = NAMES[i % NAMES.length]! + (i < NAMES.length ? "" : ` ${i}`);
    return {
      id: `p${i}`,
      name: `${short} Example`,
      short,
      native: null,
      offices: [],
      wikidata: null,
    };
  });
}

/** A letter from one to the other. */
export function letter(
  id: string,
  from: string,
  to: string,
  more: Partial<LetterLine> = {},
): LetterLine {
  const none = { reported: null, quoted: false, replyTo: null };
  return {
    id,
    sender: from,
    recipient: to,
    kind: "letter",
    sent: null,
    about: "on boats",
    ...none,
    ...more,
  };
}

/** A meeting of these people. */
export function meeting(
  id: string,
  who: readonly string[],
  edtf: string | null = null,
): CorpusEvent {
  const date = edtf === null ? null : { edtf, how: ["said"], source: null, byEditor: false };
  const source = { article: "a", start: 0, end: 8, exact: "they met" };
  return { id, kind: "meeting", people: who, place: "Lisbon", date, source };
}

/** Items of the timeline, all letters from p0 to p1, one for each date. */
export function lettersOn(dates: readonly (string | null)[]): TimelineItem[] {
  const lines = dates.map((sent, i) => letter(`l${i}`, "p0", "p1", { sent }));
  return timelineItems(lines, [], whoAmong(people(2)), { letter: () => "#/", event: () => null });
}

const day = fc.integer({ min: -20_000, max: 25_000 }).map(isoOf);

/** Any date that a corpus may hold. */
export const edtf = fc.oneof(
  day,
  day.map((iso) => iso.slice(0, 7)),
  day.map((iso) => `${iso.slice(0, 4)}~`),
  day.map((iso) => `../${iso}`),
  day.map((iso) => `${iso}/..`),
  fc.tuple(day, day).map((two) => two.toSorted().join("/")),
);

/** Numbers that look random and are always the same. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
