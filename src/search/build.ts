import { articleParts, letterParts, quoteParts } from "./document.ts";
import { addDocument, type Draft, newDraft } from "./draft.ts";
import { type Growing, noFacts, noteDocument, noteLetter } from "./facts.ts";
import type { Source } from "./source.ts";

/** How many records are read at a time. */
const STRETCH = 500;

/** An index that is complete, and not yet written. */
export interface Built {
  readonly draft: Draft;
  readonly facts: Growing;
}

/** Called now and then with the share that is done, from 0 to 1; awaited, so that others get their turn. */
export type Tell = (share: number) => Promise<void> | void;

interface Building extends Built {
  readonly source: Source;
  /** By article, the letters that it tells of. */
  readonly telling: Map<string, number[]>;
  readonly tell: (more: number) => Promise<void> | void;
}

async function eachStretch<T>(
  count: number,
  read: (places: readonly number[]) => Promise<readonly T[]>,
  take: (items: readonly T[], from: number) => Promise<void> | void,
): Promise<void> {
  for (let from = 0; from < count; from += STRETCH) {
    const length = Math.min(STRETCH, count - from);
    await take(await read(Array.from({ length }, (_, i) => from + i)), from);
  }
}

function addLetters({ source, draft, facts, telling, tell }: Building): Promise<void> {
  const { people, counts } = source;
  const numbers = new Map(people.map(({ id }, at) => [id, at]));
  const who = (id: string) => people[numbers.get(id) ?? -1];
  return eachStretch(counts.letters, source.letters, (stretch, from) => {
    stretch.forEach((quoted, i) => {
      const place = from + i;
      noteLetter(facts, quoted.letter, (id) => numbers.get(id) ?? people.length);
      noteDocument(facts, { kind: "letter", place, letters: [place] });
      addDocument(draft, letterParts(quoted, who));
      quoted.quotes.forEach((quote, nth) => {
        noteDocument(facts, { kind: "quote", place, nth, letters: [place] });
        addDocument(draft, quoteParts(quote));
      });
      for (const article of new Set(quoted.letter.evidence.map((proof) => proof.article)))
        telling.set(article, [...(telling.get(article) ?? []), place]);
    });
    return tell(stretch.length);
  });
}

function addStatements({ source, draft, facts, tell }: Building): Promise<void> {
  return eachStretch(source.counts.statements, source.statements, (stretch, from) => {
    stretch.forEach((quote, i) => {
      noteDocument(facts, { kind: "quote", place: source.counts.letters + from + i, letters: [] });
      addDocument(draft, quoteParts(quote));
    });
    return tell(stretch.length);
  });
}

function addArticles({ source, draft, facts, telling, tell }: Building): Promise<void> {
  return eachStretch(source.counts.articles, source.articles, (stretch, from) => {
    stretch.forEach((article, i) => {
      const letters = telling.get(article.id) ?? [];
      const edtf = article.published?.edtf;
      noteDocument(facts, { kind: "article", place: from + i, letters, edtf });
      addDocument(draft, articleParts(article));
    });
    return tell(stretch.length);
  });
}

/** Reads all of a corpus and makes its index, in memory. */
export async function build(source: Source, tell: Tell): Promise<Built> {
  const { letters, statements, articles } = source.counts;
  const all = Math.max(1, letters + statements + articles);
  let done = 0;
  const building: Building = {
    source,
    draft: newDraft(),
    facts: noFacts(),
    telling: new Map(),
    tell: (more) => tell((done += more) / all),
  };
  await addLetters(building);
  await addStatements(building);
  await addArticles(building);
  return building;
}
