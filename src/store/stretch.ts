import type { Article } from "#corpus/article.ts";
import type { Corpus } from "#corpus/corpus.ts";
import type { Conflict } from "#corpus/event.ts";
import type { Person } from "#corpus/person.ts";
import type { Quote } from "#corpus/quote.ts";
import { dayOf, dayOfEvent } from "./days.ts";
import { extracting } from "./extracts.ts";
import type { EventBrought, LetterBrought, Totals } from "./rows.ts";
import { totalsOf } from "./totals.ts";

/** What is put into the store in one transaction: never more than `STRETCH` of a kind. */
export interface Stretch {
  readonly articles: readonly Article[];
  readonly letters: readonly LetterBrought[];
  readonly events: readonly EventBrought[];
  readonly statements: readonly Quote[];
  readonly conflicts: readonly Conflict[];
}

/** A corpus as the store takes it in: stretch by stretch, letters and events from the latest through all stretches. */
export interface Source extends Pick<Corpus, "format" | "version"> {
  readonly people: readonly Person[];
  readonly stretches: number;
  stretch(n: number): Stretch;
  /** By person; asked for after the last stretch. */
  totals(): ReadonlyMap<string, Totals>;
}

/** How many of a kind a stretch holds at most. Larger ones are hardly faster, and a stop costs more. */
export const STRETCH = 1000;

/** Puts items with a day into their order from the latest, each with its place in the package; ties keep that. */
function fromLatest<T>(
  items: readonly T[],
  day: (item: T) => string,
): { item: T; order: number }[] {
  return items
    .map((item, order) => ({ item, order, day: day(item) }))
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

function quotesByLetter(quotes: Corpus["quotes"]): ReadonlyMap<string | null, readonly Quote[]> {
  const by = new Map<string | null, Quote[]>();
  for (const quote of quotes) {
    const before = by.get(quote.letter);
    if (before) before.push(quote);
    else by.set(quote.letter, [quote]);
  }
  return by;
}

/** A packaged corpus, cut into stretches. */
export function sourceOf(corpus: Corpus): Source {
  const { format, version, people, articles, conflicts } = corpus;
  const extract = extracting(articles);
  const quotes = quotesByLetter(corpus.quotes);
  const statements = quotes.get(null) ?? [];
  const letters = fromLatest(corpus.letters, dayOf).map(({ item, order }) => ({
    letter: item,
    quotes: quotes.get(item.id) ?? [],
    told: extract(item.evidence),
    order,
  }));
  const events = fromLatest(corpus.events, dayOfEvent).map(({ item, order }) => ({
    event: item,
    told: extract([item.source]),
    order,
  }));
  const all = { articles, letters, events, statements, conflicts };
  const longest = Math.max(...Object.values(all).map(({ length }) => length));
  return {
    format,
    version,
    people,
    stretches: Math.max(1, Math.ceil(longest / STRETCH)),
    stretch(n) {
      const cut = <T>(items: readonly T[]) => items.slice(n * STRETCH, (n + 1) * STRETCH);
      return {
        articles: cut(articles),
        letters: cut(letters),
        events: cut(events),
        statements: cut(statements),
        conflicts: cut(conflicts),
      };
    },
    totals: () => totalsOf(corpus.letters, corpus.events),
  };
}
