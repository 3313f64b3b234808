import type { Mention, Sentence } from "./people.ts";

/** One step of a sentence as the rules for letters see it: a word, or a whole mention with the office after its name. */
export interface Item {
  readonly lower: string;
  readonly mention: Mention | null;
  readonly start: number;
  readonly end: number;
}

const SILENT = new Set(['"', "“", "”", "‘", "’", "'", "(", ")", "–", "—", "pdf"]);

/** The sentence as items. Quotation marks and what stands in square brackets fall silent. */
export function itemsOf(sentence: Sentence): Item[] {
  const { words, mentions } = sentence;
  const items: Item[] = [];
  let next = 0;
  let bracket = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    while (next < mentions.length && (mentions[next]?.from ?? 0) < at) next++;
    const mention = mentions[next];
    if (word === undefined) continue;
    if (word.text === "[") bracket = true;
    if (word.text === "]") bracket = false;
    else if (mention?.from === at) {
      const together = mentions.slice(next).filter((one, i) => i < 2 && one.from === at);
      items.push(...together.map((one) => ({ lower: "", mention: one, start: one.start, end: one.end })));
      next += together.length;
      at = Math.max(mention.past, mention.to + (mention.genitive && mention.how !== "pronoun" ? 1 : 0)) - 1;
    } else if (!bracket && !SILENT.has(word.lower)) {
      items.push({ lower: word.lower, mention: null, start: word.start, end: word.end });
    }
  }
  return items;
}

/** The mention at an index, articles before it skipped. */
export function mentionAt(items: readonly Item[], at: number): Mention | null {
  const step = /^(?:the|its|then|us)$/.test(items[at]?.lower ?? "") ? 1 : 0;
  return items[at + step]?.mention ?? null;
}
