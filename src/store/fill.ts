import type { Corpus } from "#corpus/corpus.ts";
import type { Database } from "./database.ts";

/** The tables that hold the corpus, and what goes into them. */
function contentsOf(corpus: Corpus) {
  const { people, articles, letters, quotes, events, conflicts } = corpus;
  return { people, articles, letters, quotes, events, conflicts };
}

/** Fills the database in one transaction: all of the corpus or nothing. Harmless when done twice. */
export function fill(database: Database, corpus: Corpus): Promise<void> {
  const contents = Object.entries(contentsOf(corpus));
  return database.transaction("rw", database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
    for (const [name, rows] of contents) await database.table(name).bulkAdd([...rows]);
    await database.filled.add({
      id: "corpus",
      format: corpus.format,
      version: corpus.version,
      rows: Object.fromEntries(contents.map(([name, rows]) => [name, rows.length])),
    });
  });
}

/** Whether all of the corpus is there: filled once, and no row lost since. */
export async function isWhole(database: Database): Promise<boolean> {
  const filled = await database.filled.get("corpus");
  if (!filled) return false;
  const counts = Object.entries(filled.rows).map(
    async ([name, rows]) => (await database.table(name).count()) === rows,
  );
  return (await Promise.all(counts)).every(Boolean);
}

/** Reads the corpus back, in one transaction so that it is of one piece. */
export function readBack(database: Database, packaged: Corpus): Promise<Corpus> {
  return database.transaction("r", database.tables, async () => ({
    format: packaged.format,
    version: packaged.version,
    people: await database.people.toArray(),
    articles: await database.articles.toArray(),
    letters: await database.letters.toArray(),
    quotes: await database.quotes.toArray(),
    events: await database.events.toArray(),
    conflicts: await database.conflicts.toArray(),
  }));
}
