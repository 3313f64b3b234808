import type { Corpus } from "#corpus/corpus.ts";
import { boundsOf } from "#corpus/edtf.ts";
import type { CorpusEvent } from "#corpus/event.ts";
import type { Person } from "#corpus/person.ts";
import type { Quote } from "#corpus/quote.ts";
import { readArticle, type Told } from "./article.ts";
import { digestOf } from "./digest.ts";
import type { Draft } from "./drafts.ts";
import { idOf, personsOf } from "./persons.ts";
import { provenance } from "./reading.ts";
import { reconcile } from "./reconcile.ts";
import type { Ingested, Report, Source } from "./source.ts";

/** Reads articles into a corpus. Pure: the same sources and people give the same corpus; no text makes it throw. */
export function ingest(sources: readonly Source[], people: readonly Person[]): Ingested {
  // 1. Each article on its own.
  const told = sources.map((source) => readArticle(source, people));
  // 2. One letter told of in several articles is one letter.
  const { letters, conflicts, letterOf } = reconcile(told.flatMap((one) => one.letters));
  // 3. Everybody concerned is a person of the corpus.
  const figures = told.flatMap((one) => [
    ...one.letters.flatMap(({ sender, recipient }) => [sender, recipient]),
    ...one.events.flatMap((event) => event.figures),
  ]);
  const content = {
    format: 1 as const,
    people: personsOf(people, figures),
    articles: told.map(({ article }) => article),
    letters,
    quotes: told.flatMap((one) => quotesOf(one, letterOf)),
    events: eventsOf(told),
    conflicts: [...told.flatMap((one) => one.conflicts), ...conflicts],
  };
  const corpus: Corpus = { ...content, version: digestOf(JSON.stringify(content)) };
  return { corpus, report: reportOf(told) };
}

function quotesOf(
  { article, quotes, letters }: Told,
  letterOf: ReadonlyMap<Draft, string>,
): Quote[] {
  const byClaim = new Map(
    letters.flatMap((draft) => draft.claims.map((claim) => [claim, letterOf.get(draft) ?? null])),
  );
  return quotes.map(({ claim, manner, speaker, via, start, end }, i) => {
    const letter = claim === null ? null : (byClaim.get(claim) ?? null);
    return {
      id: `${article.id}-quote-${i + 1}`,
      letter,
      manner,
      speaker,
      via,
      source: provenance(article, { start, end }),
    };
  });
}

function eventsOf(told: readonly Told[]): CorpusEvent[] {
  const used = new Map<string, number>();
  return told.flatMap(({ article, events }) =>
    events.map(({ kind, figures, when, place, start, end }) => {
      const people = figures.map(idOf);
      const base = [kind, ...people, boundsOf(when.edtf).first].join("-");
      const count = (used.get(base) ?? 0) + 1;
      used.set(base, count);
      const date = {
        edtf: when.edtf,
        how: when.how,
        byEditor: when.byEditor,
        source: provenance(article, when),
      };
      return {
        id: count === 1 ? base : `${base}-${count}`,
        kind,
        people,
        place,
        date,
        source: provenance(article, { start, end }),
      };
    }),
  );
}

function reportOf(told: readonly Told[]): Report {
  return {
    leftOut: told.flatMap(({ article }) =>
      article.leftOut.map((span) => ({ article: article.id, ...span })),
    ),
    nothingFound: told.flatMap(({ article, barren }) =>
      barren === null ? [] : [{ article: article.id, why: barren }],
    ),
  };
}
