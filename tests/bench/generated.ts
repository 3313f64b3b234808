import { extracting } from "#store/extracts.ts";
import type { Totals } from "#store/rows.ts";
import { type Source, STRETCH } from "#store/stretch.ts";
import { totalsOf } from "#store/totals.ts";
import { people, type Size, told } from "./corpora.ts";

function add(all: Map<string, Totals>, some: ReadonlyMap<string, Totals>): void {
  for (const [id, { letters, articles }] of some) {
    const had = all.get(id) ?? { letters: 0, articles: 0 };
    all.set(id, { letters: had.letters + letters, articles: had.articles + articles });
  }
}

/** A generated corpus as the store takes it in, made stretch by stretch while it is put in. What an article tells stands in no other, so that totals add up. */
export function generated(size: Size, version: string): Source {
  const totals = new Map<string, Totals>();
  return {
    format: 1,
    version,
    people,
    stretches: Math.ceil(size.articles / STRETCH),
    stretch(n) {
      const count = Math.min(STRETCH, size.articles - n * STRETCH);
      const all = Array.from({ length: count }, (_, i) => told(size, n * STRETCH + i));
      const articles = all.map(({ article }) => article);
      const extract = extracting(articles);
      const letters = all.flatMap(({ letter, quotes }, i) =>
        letter ? [{ letter, quotes, told: extract(letter.evidence), order: n * STRETCH + i }] : [],
      );
      const events = all.flatMap(({ event }, i) =>
        event ? [{ event, told: extract([event.source]), order: n * STRETCH + i }] : [],
      );
      const lettersOnly = letters.map(({ letter }) => letter);
      const eventsOnly = events.map(({ event }) => event);
      add(totals, totalsOf(lettersOnly, eventsOnly));
      return { articles, letters, events, statements: [], conflicts: [] };
    },
    totals: () => totals,
  };
}
