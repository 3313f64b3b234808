import { ABBREVIATIONS } from "#corpus/abbreviations.ts";
import type { Span } from "#corpus/provenance.ts";

// A sentence longer than this is no sentence; it is cut at a space so that hostile text stays cheap to read.
const LONGEST = 2000;

const ABBREVIATION = new RegExp(
  `(?:^|[\\s(“"‘'])(?:${ABBREVIATIONS.join("|")}|\\p{Lu}|(?:\\p{Lu}\\.)+\\p{Lu})\\.$`,
  "u",
);

// Every repetition is bounded, so that a page of nothing but full stops is read in linear time.
const STOP = /(?<![.!?…])[.!?…]{1,6}["”’')\]]{0,4}(?=\s{1,9}["“‘'([]{0,4}[\p{Lu}\p{N}])|\n+/gu;

/** The sentences of a paragraph, trimmed, in order. A line break always ends one. */
export function sentencesOf(text: string, paragraph: Span): Span[] {
  const found: Span[] = [];
  let from = paragraph.start;
  const body = text.slice(paragraph.start, paragraph.end);
  for (const stop of body.matchAll(STOP)) {
    const at = paragraph.start + stop.index;
    const end = at + stop[0].length;
    if (stop[0] === "." && ABBREVIATION.test(text.slice(Math.max(from, at - 12), end))) continue;
    push(found, text, { start: from, end });
    from = end;
  }
  push(found, text, { start: from, end: paragraph.end });
  return found;
}

/** A span without the white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

function push(found: Span[], text: string, span: Span): void {
  let { start, end } = trimmed(text, span);
  while (end - start > LONGEST) {
    const space = text.lastIndexOf(" ", start + LONGEST);
    const cut = space > start ? space : start + LONGEST;
    found.push(trimmed(text, { start, end: cut }));
    start = trimmed(text, { start: cut, end }).start;
  }
  if (start < end) found.push({ start, end });
}
