// A corpus as search reads it, in memory; an index made from it; and somebody who asks in English.
import type { Corpus } from "#corpus/corpus.ts";
import { build } from "#search/build.ts";
import { type Bytes, inFile, inMemory } from "#search/bytes.ts";
import { type Index, opened, written } from "#search/layout.ts";
import { parse } from "#search/parse.ts";
import type { Tongue } from "#search/query.ts";
import { type Answer, search } from "#search/search.ts";
import type { Source } from "#search/source.ts";

/** A corpus in memory as a source. */
export function sourceOf({ version, people, letters, quotes, articles }: Corpus): Source {
  const statements = quotes.filter(({ letter }) => letter === null);
  const quoted = letters.map((letter) => ({
    letter,
    quotes: quotes.filter((quote) => quote.letter === letter.id),
  }));
  const counts = {
    letters: letters.length,
    statements: statements.length,
    articles: articles.length,
  };
  const from =
    <T>(items: readonly T[]) =>
    async (places: readonly number[]) =>
      places.map((at) => items[at]!);
  return {
    version,
    people,
    counts,
    letters: from(quoted),
    statements: from(statements),
    articles: from(articles),
  };
}

/** Where an index may lie: in memory, or in a file. */
export const places: Readonly<Record<string, (pieces: Iterable<Uint8Array>) => Bytes>> = {
  "in memory": inMemory,
  "in a file": (pieces) => inFile(new Blob([...pieces] as Uint8Array<ArrayBuffer>[])),
};

/** The index of a source. */
export async function indexOf(source: Source, lay = inMemory): Promise<Index> {
  const built = await build(source, () => undefined);
  const index = await opened(lay(written(built, source.version)), source.version);
  if (!index) throw new Error("what was written cannot be opened");
  return index;
}

/** An English reader's words. */
export function tongueFor({ people }: Pick<Corpus, "people">): Tongue {
  return {
    people: people.map(({ id, name, short, native, labels = {} }) => ({
      id,
      names: [name, short, native ?? "", ...Object.values(labels).map((label) => label.name)],
    })),
    keys: { from: "from", to: "to", with: "with", kind: "kind", before: "before", after: "after" },
    kinds: { letter: "letter", message: "message", telegram: "telegram", reply: "reply" },
  };
}

/** Somebody who asks a corpus, and gets at most `most` of each kind. */
export async function askerOf(corpus: Corpus, lay = inMemory) {
  const source = sourceOf(corpus);
  const index = await indexOf(source, lay);
  const tongue = tongueFor(corpus);
  return (text: string, most = 1000): Promise<Answer> =>
    search(index, source, parse(text, tongue), most);
}

/** What was found, as ids, each with its kind. */
export function idsIn({ found }: Answer): string[] {
  const { letter, quote, article } = found;
  return [...letter.shown, ...quote.shown, ...article.shown].map((one) => {
    if (one.kind === "letter") return `letter ${one.letter.id}`;
    return one.kind === "quote" ? `quote ${one.quote.id}` : `article ${one.article.id}`;
  });
}
