import type { Corpus } from "#corpus/corpus.ts";
import { articlesOf } from "#export/describe.ts";
import { formats } from "#export/formats.ts";
import type { ExportFile } from "#messages/contract.ts";

/** One letter with what belongs to it, in one of the formats of `export/`. Null when there is no such letter or format. */
export function exported(corpus: Corpus, id: string, name: string): ExportFile | null {
  const letter = corpus.letters.find((one) => one.id === id);
  const format = formats.get(name);
  if (!letter || !format) return null;
  const quotes = corpus.quotes.filter((quote) => quote.letter === id);
  const alone = { letters: [letter], articles: articlesOf(letter, corpus), quotes };
  const text = format.write({ ...corpus, ...alone, events: [], conflicts: [] });
  return { name: `${id}.${format.extension}`, mediaType: format.mediaType, text };
}
