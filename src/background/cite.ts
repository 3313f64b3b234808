import type { Corpus } from "#corpus/corpus.ts";
import { writeBibtex } from "#export/bibtex.ts";
import { writeCsl } from "#export/csl.ts";
import { articlesOf, titleOf, toldOf } from "#export/describe.ts";
import type { Citation } from "#messages/contract.ts";

/** A letter as a bibliography wants it, with the articles that tell of it. Null when there is no letter with this id. */
export function cite(corpus: Corpus, id: string, format: Citation): string | null {
  const letter = corpus.letters.find((one) => one.id === id);
  if (!letter) return null;
  const alone = { ...corpus, letters: [letter], articles: articlesOf(letter, corpus) };
  if (format === "bibtex") return writeBibtex(alone);
  if (format === "csl") return writeCsl(alone);
  return `${titleOf(letter, corpus)}. ${toldOf(letter, corpus)}.`;
}
