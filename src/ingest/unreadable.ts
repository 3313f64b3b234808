const COMMON = /\b(?:the|of|and|to|in|that|is|was|a|for|on|with|said|has|he|it)\b/giu;
const CONTROL = /[\u0000-\u0008\u000e-\u001f\ufffd]/gu;

// An article is never longer than this; a longer text is not read.
const LONGEST = 2_000_000;
const SAMPLE = 20_000;

/** Why a text cannot be read as an article in English; null if it can. */
export function whyUnreadable(text: string): string | null {
  if (text.trim() === "") return "the text is empty";
  if (text.length > LONGEST)
    return `the text is longer than ${LONGEST} characters, which no article is`;
  const sample = text.slice(0, SAMPLE);
  if (count(sample, CONTROL) > sample.length / 100) return "the text is binary";
  const words = count(sample, /\p{L}+/gu);
  if (words === 0) return "the text has no words";
  if (words > 30 && count(sample, COMMON) < words / 12) return "the text is not in English";
  return null;
}

function count(text: string, pattern: RegExp): number {
  let hits = 0;
  for (const _ of text.matchAll(pattern)) hits++;
  return hits;
}
