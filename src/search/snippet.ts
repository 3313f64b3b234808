import type { Span } from "#corpus/provenance.ts";
import { eachTerm } from "./terms.ts";

/** A stretch of a text with what was hit in it: `hits` are spans of `text`. */
export interface Snippet {
  readonly text: string;
  readonly hits: readonly Span[];
  /** Whether the text goes on before and after. */
  readonly before: boolean;
  readonly after: boolean;
}

/** Which of the things asked for a term is; less than 0 for none of them. */
export type Hit = (term: string) => number;

/** A word of a text: which of the things asked for it is. */
interface Word extends Span {
  readonly which: number;
}

const LENGTH = 180;

function wordsOf(text: string, hit: Hit): Word[] {
  const words: Word[] = [];
  eachTerm(text, (term, start, end) => words.push({ start, end, which: hit(term) }));
  return words;
}

/** What in a text answers what was asked. */
export function hitsIn(text: string, hit: Hit): Span[] {
  return wordsOf(text, hit)
    .filter(({ which }) => which >= 0)
    .map(({ start, end }) => ({ start, end }));
}

/** Where the stretch begins that shows the most different things asked for; the first of equals. */
function bestWindow(words: readonly Word[]): number {
  let best = { from: 0, worth: 0 };
  for (const [from, first] of words.entries()) {
    if (first.which < 0) continue;
    const seen = new Set<number>();
    let hits = 0;
    for (let at = from; at < words.length && words[at]!.end <= first.start + LENGTH; at++) {
      if (words[at]!.which < 0) continue;
      seen.add(words[at]!.which);
      hits++;
    }
    const worth = seen.size * 100 + hits;
    if (worth > best.worth) best = { from, worth };
  }
  return best.from;
}

/** The start of the stretch: a sixth of it is for the words before the first hit. */
function startOf(text: string, words: readonly Word[], from: number): number {
  const first = words[from]?.start ?? 0;
  if (first <= LENGTH / 6) return 0;
  const within = words.find(({ start }) => start >= first - LENGTH / 6);
  return text.length <= LENGTH ? 0 : (within?.start ?? first);
}

/** The stretch of a text that shows best why it was found, cut between words; null when nothing in it was hit. */
export function snippetOf(text: string, hit: Hit): Snippet | null {
  const words = wordsOf(text, hit);
  if (!words.some(({ which }) => which >= 0)) return null;
  const start = startOf(text, words, bestWindow(words));
  const inside = words.filter((word) => word.start >= start && word.end <= start + LENGTH);
  const isLast = inside.at(-1) === words.at(-1);
  const end = isLast ? Math.min(text.length, start + LENGTH + 20) : inside.at(-1)!.end;
  const hits = inside
    .filter(({ which }) => which >= 0)
    .map((word) => ({ start: word.start - start, end: word.end - start }));
  return { text: text.slice(start, end), hits, before: start > 0, after: end < text.length };
}
