import { ABBREVIATIONS } from "#corpus/abbreviations.ts";

/** How many UTF-16 units of a sentence are worth sending: lists without a full stop run on. */
const MOST = 4000;

// Milliseconds: not before a sentence is asked for.
let segmenter: Intl.Segmenter | undefined;
let abbreviated: RegExp | undefined;

/** What ends with a full stop and does not end a sentence: titles, initials, abbreviated months and countries. */
function abbreviation(): RegExp {
  const words = `${ABBREVIATIONS.join("|")}|\\p{Lu}|(?:\\p{Lu}\\.)+\\p{Lu}`;
  return new RegExp(`(?:^|[\\s(“"'‘])(?:${words})\\.\\s*$`, "u");
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function stretches(text: string): Stretch[] {
  const found: Stretch[] = [];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "sentence" });
  abbreviated ??= abbreviation();
  for (const { index, segment } of segmenter.segment(text)) {
    const last = found.at(-1);
    const end = index + segment.length;
    if (last && abbreviated.test(text.slice(Math.max(last.start, index - 16), index)))
      found[found.length - 1] = { start: last.start, end };
    else found.push({ start: index, end });
  }
  return found;
}

/** Where the sentence stands that a position of a text is in; of a sentence without end, the part around the position. */
export function sentenceAround(text: string, position: number): Stretch {
  const whole = stretches(text).find(({ end }) => position < end) ?? { start: 0, end: text.length };
  if (whole.end - whole.start <= MOST) return whole;
  const start = Math.max(whole.start, position - MOST / 2);
  return { start, end: Math.min(whole.end, start + MOST) };
}
