/** How many UTF-16 units of a sentence are worth sending: lists without a full stop run on. */
const MOST = 4000;

/** What ends with a full stop and does not end a sentence: titles, initials, abbreviated months and countries. */
const ABBREVIATED =
  /(?:^|[\s(“"'‘])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|St|Sr|Jr|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.\s*$/u;

let segmenter: Intl.Segmenter | undefined; // Ten milliseconds: not before a sentence is asked for.

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function stretches(text: string): Stretch[] {
  const found: Stretch[] = [];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "sentence" });
  for (const { index, segment } of segmenter.segment(text)) {
    const last = found.at(-1);
    const end = index + segment.length;
    if (last && ABBREVIATED.test(text.slice(Math.max(last.start, index - 16), index)))
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
