import type { Mention, Sentence } from "./people.ts";
import type { Word } from "./words.ts";

/** One step of a sentence as the rules for letters see it: a word, or a whole mention with the office after its name. */
export interface Item {
  readonly lower: string;
  readonly mention: Mention | null;
  readonly start: number;
  readonly end: number;
}

const SILENT = new Set(['"', "“", "”", "‘", "’", "'", "(", ")", "–", "—", "pdf"]);

/** The sentence as items. Quotation marks and what stands in square brackets fall silent. */
export function itemsOf({ words, mentions }: Sentence): Item[] {
  const starting = new Map<number, Mention[]>();
  for (const mention of mentions)
    starting.set(mention.from, [...(starting.get(mention.from) ?? []), mention]);
  const items: Item[] = [];
  let bracket = false;
  for (let at = 0; at < words.length; at++) {
    const { text, lower, start, end } = words[at] as Word;
    const [mention, twin] = starting.get(at) ?? [];
    if (text === "[" || text === "]") bracket = text === "[";
    else if (mention) {
      items.push(asItem(mention), ...(twin ? [asItem(twin)] : []));
      at = afterMention(mention) - 1;
    } else if (!bracket && !SILENT.has(lower)) items.push({ lower, mention: null, start, end });
  }
  return items;
}

function asItem(mention: Mention): Item {
  return { lower: "", mention, start: mention.start, end: mention.end };
}

/** The index of the word after a mention, its office and its 's. */
function afterMention({ past, to, genitive, how }: Mention): number {
  return Math.max(past, genitive && how !== "pronoun" ? to + 1 : to);
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
