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
      items.push(
        ...together.map((one) => ({ lower: "", mention: one, start: one.start, end: one.end })),
      );
      next += together.length;
      at =
        Math.max(
          mention.past,
          mention.to + (mention.genitive && mention.how !== "pronoun" ? 1 : 0),
        ) - 1;
    } else if (!bracket && !SILENT.has(word.lower)) {
      items.push({ lower: word.lower, mention: null, start: word.start, end: word.end });
    }
  }
  return items;
}

// What may stand before a name that is still the object: `to the leaders of several NATO allies`.
const LEADING =
  /^(?:the|its|then|us|both|several|many|some|all|other|fellow|most|various|leaders?|heads?|of|governments?|respected|esteemed|dear|his|her|their)$/;

/** The mention at an index, articles before it skipped, and the pronoun of "his Russian counterpart" too. */
export function mentionAt(items: readonly Item[], at: number): Mention | null {
  let step = 0;
  while (step < 6 && LEADING.test(items[at + step]?.lower ?? "")) step++;
  const mention = items[at + step]?.mention ?? null;
  const next = items[at + step + 1]?.mention ?? null;
  return mention?.how === "pronoun" && mention.genitive && next?.genitive === false
    ? next
    : mention;
}
