import type { Corpus } from "#corpus/corpus.ts";
import type { Context, LetterInFull, LetterList } from "#corpus/dossier.ts";
import type { Letter } from "#corpus/letter.ts";
import { peopleOf, relateLetters } from "./relate.ts";

const NO_CONTEXT: Context = { sentence: "", around: "", peopleInSentence: [], peopleOnPage: [] };

/** All letters: those that bear on the context first. */
export function letterList(corpus: Corpus, context: Context | null): LetterList {
  const letters = relateLetters(corpus, context ?? NO_CONTEXT);
  return { people: peopleOf(corpus, corpus.letters, corpus.events), letters };
}

function sharesPeople(letter: Letter, people: readonly string[]): boolean {
  return people.includes(letter.sender) || people.includes(letter.recipient);
}

/** One letter with all that belongs to it. Null when there is none with this id. */
export function letterInFull(corpus: Corpus, id: string): LetterInFull | null {
  const letter = corpus.letters.find((one) => one.id === id);
  if (!letter) return null;
  const told = new Set(letter.evidence.map(({ article }) => article));
  const events = corpus.events.filter(
    ({ people, source }) => told.has(source.article) && sharesPeople(letter, people),
  );
  const answers = corpus.letters.find((one) => one.id === letter.replyTo) ?? null;
  const answeredBy = corpus.letters.filter((one) => one.replyTo === id);
  return {
    letter,
    people: peopleOf(corpus, [letter, ...answeredBy, ...(answers ? [answers] : [])], events),
    quotes: corpus.quotes.filter((quote) => quote.letter === id),
    answers,
    answeredBy,
    articles: corpus.articles.filter((article) => told.has(article.id)),
    events,
    conflicts: corpus.conflicts.filter(({ claims }) =>
      claims.some(({ article }) => told.has(article)),
    ),
  };
}
