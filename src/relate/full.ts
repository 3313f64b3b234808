import type { Article } from "#corpus/article.ts";
import type { Corpus } from "#corpus/corpus.ts";
import type { Context, LetterInFull, LetterList } from "#corpus/dossier.ts";
import type { Conflict } from "#corpus/event.ts";
import type { Letter } from "#corpus/letter.ts";
import type { Provenance, Span } from "#corpus/provenance.ts";
import { chainOf } from "./chain.ts";
import { eventsNear } from "./nearby.ts";
import { peopleOf } from "./people.ts";
import { relateLetters } from "./relate.ts";

const NO_CONTEXT: Context = {
  sentence: "",
  around: "",
  peopleInSentence: [],
  peopleOnPage: [],
  published: null,
};

/** All letters: those that bear on the context first. */
export function letterList(corpus: Corpus, context: Context | null): LetterList {
  const letters = relateLetters(corpus, context ?? NO_CONTEXT);
  return { people: peopleOf(corpus, corpus.letters, corpus.events), letters };
}

function sharesPeople(letter: Letter, people: readonly string[]): boolean {
  return people.includes(letter.sender) || people.includes(letter.recipient);
}

const overlaps = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** The conflicts that are about a letter's own facts, or about what the paragraphs say that tell of it. */
function touching(
  conflicts: readonly Conflict[],
  facts: readonly Provenance[],
  articles: readonly Article[],
): Conflict[] {
  const told = articles.flatMap(({ id, paragraphs }) => {
    const here = facts.filter(({ article }) => article === id);
    const around = paragraphs.filter((span) => here.some((fact) => overlaps(fact, span)));
    return [...here, ...around].map((span) => ({ article: id, start: span.start, end: span.end }));
  });
  return conflicts.filter(({ claims }) =>
    claims.some((claim) =>
      told.some((one) => one.article === claim.article && overlaps(one, claim)),
    ),
  );
}

/** One letter with all that belongs to it. Null when there is none with this id. */
export function letterInFull(corpus: Corpus, id: string): LetterInFull | null {
  const letter = corpus.letters.find((one) => one.id === id);
  if (!letter) return null;
  const told = new Set(letter.evidence.map(({ article }) => article));
  const articles = corpus.articles.filter((article) => told.has(article.id));
  const events = corpus.events.filter(
    ({ people, source }) => told.has(source.article) && sharesPeople(letter, people),
  );
  const quotes = corpus.quotes.filter((quote) => quote.letter === id);
  const chain = chainOf(corpus.letters, letter);
  const around = eventsNear(corpus.events, letter);
  const conflicts = corpus.conflicts.filter(({ claims }) =>
    claims.some(({ article }) => told.has(article)),
  );
  const dates = [letter.sent?.source, letter.reported?.source].flatMap((source) => source ?? []);
  const facts = [
    ...letter.evidence,
    ...letter.occasion,
    ...dates,
    ...quotes.map(({ source }) => source),
  ];
  return {
    letter,
    people: peopleOf(corpus, chain, [...events, ...around.map(({ event }) => event)]),
    quotes,
    answers: corpus.letters.find((one) => one.id === letter.replyTo) ?? null,
    answeredBy: corpus.letters.filter((one) => one.replyTo === id),
    chain,
    articles,
    events,
    around,
    conflicts,
    disagreements: touching(conflicts, facts, articles),
  };
}
