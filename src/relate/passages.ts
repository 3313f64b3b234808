import type { Corpus } from "#corpus/corpus.ts";
import type { Person } from "#corpus/person.ts";
import type { Provenance, Span } from "#corpus/provenance.ts";

const MOST = 3;

const sentencesOf = new Intl.Segmenter("en", { granularity: "sentence" });

/** Hyphens and spaces are written either way in names. */
function fullName(name: string): RegExp {
  const parts = name.split(/[\s-]+/u).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(parts.join("[\\s-]+"), "iu");
}

function overlaps(a: Provenance, b: Provenance): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end;
}

/** Sentences of the articles that name a person in full and are not among `told` already, in the order of the corpus. */
export function passagesOn(
  corpus: Corpus,
  person: Person,
  told: readonly Provenance[],
): Provenance[] {
  const name = fullName(person.name);
  const sentences = (article: string, text: string, { start, end }: Span): Provenance[] =>
    [...sentencesOf.segment(text.slice(start, end))].map(({ segment, index }) => {
      const exact = segment.trimEnd();
      return { article, start: start + index, end: start + index + exact.length, exact };
    });
  return corpus.articles
    .flatMap(({ id, text, paragraphs }) => paragraphs.flatMap((span) => sentences(id, text, span)))
    .filter((one) => name.test(one.exact) && !told.some((other) => overlaps(one, other)))
    .slice(0, MOST);
}
