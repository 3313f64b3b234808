import type { Corpus } from "#corpus/corpus.ts";
import type { Person } from "#corpus/person.ts";
import type { Provenance, Span } from "#corpus/provenance.ts";
import { WORD } from "./boosts.ts";
import type { Clues } from "./clues.ts";
import { loosely } from "./names.ts";
import { keysIn } from "./terms.ts";
import { rarityAmong, termScore, weighed } from "./weigh.ts";

const MOST = 3;
/** Sentences that are compared, at most; a large corpus may name one person in thousands. */
const MOST_COMPARED = 300;

let segmenter: Intl.Segmenter | undefined; // Ten milliseconds: not before a sentence is asked for.

function overlaps(a: Provenance, b: Provenance): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end;
}

function sentencesOf(article: string, text: string, { start, end }: Span): Provenance[] {
  segmenter ??= new Intl.Segmenter("en", { granularity: "sentence" });
  return [...segmenter.segment(text.slice(start, end))].map(({ segment, index }) => {
    const exact = segment.trimEnd();
    return { article, start: start + index, end: start + index + exact.length, exact };
  });
}

function* sentencesNaming({ articles }: Corpus, name: RegExp): Generator<Provenance> {
  for (const { id, text, paragraphs } of articles)
    for (const span of paragraphs)
      if (name.test(text.slice(span.start, span.end)))
        yield* sentencesOf(id, text, span).filter(({ exact }) => name.test(exact));
}

/** Who is asked about, for which page, and what of the articles is told already. */
interface Asked {
  readonly person: Person;
  readonly clues: Clues;
  readonly told: readonly Provenance[];
}

/** Sentences of the articles that name a person in full and are not told already: those that bear on the page first, then in the order of the corpus. */
export function passagesOn(corpus: Corpus, { person, clues, told }: Asked): Provenance[] {
  const found: Provenance[] = [];
  for (const one of sentencesNaming(corpus, new RegExp(loosely(person.name), "iu"))) {
    if (!told.some((other) => overlaps(one, other))) found.push(one);
    if (found.length === MOST_COMPARED) break;
  }
  const weights = found.map(({ exact }) => weighed([{ keys: keysIn(exact), weight: 1 }]));
  const rarity = rarityAmong(weights);
  const scored = found.map((source, at) => ({
    source,
    score: clues.words.reduce((sum, { key, zone }) => {
      const one = weights[at];
      return one ? sum + WORD[zone] * termScore(one, key, rarity(key)) : sum;
    }, 0),
  }));
  return scored
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ source }) => source);
}
