import { versionIn } from "#store/family.ts";
import { openToRead, type Reader, rowsAt, wholeIn } from "#store/reader.ts";
import type { Source } from "./source.ts";

/** A source that holds a database open until it is closed. */
export interface Stored extends Source {
  close(): void;
}

/** The corpus in a database; null while not all of it is there. */
async function sourceIn(reader: Reader, version: string): Promise<Stored | null> {
  const filled = await wholeIn(reader);
  if (!filled) return null;
  const people = await reader.getAll("people");
  // As they were counted when they were put in: counting them anew is slow.
  const count = (table: string) => filled.rows[table] ?? 0;
  return {
    version,
    people: people.map(({ person }) => person),
    counts: {
      letters: count("letters"),
      statements: count("statements"),
      articles: count("articles"),
    },
    letters: (places) => rowsAt(reader, "letters", places),
    statements: async (places) =>
      (await rowsAt(reader, "statements", places)).map(({ quote }) => quote),
    articles: async (places) =>
      (await rowsAt(reader, "articles", places)).map(({ article }) => article),
    close: () => reader.close(),
  };
}

/** The corpus as it lies in the store's database; null while none is whole, because it is still being filled. */
export async function storedSource(): Promise<Stored | null> {
  for (const { name = "" } of await indexedDB.databases()) {
    const version = versionIn(name);
    if (version === null) continue;
    const reader = await openToRead(version);
    const source = reader && (await sourceIn(reader, version));
    if (source) return source;
    reader?.close();
  }
  return null;
}
