import type { Corpus } from "#corpus/corpus.ts";
import type { Database } from "./database.ts";

/** Fills the database in one transaction: all of the corpus or nothing. Harmless when done twice. */
export function fill(database: Database, corpus: Corpus): Promise<void> {
  return database.transaction("rw", database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
    await database.people.bulkAdd([...corpus.people]);
    await database.articles.bulkAdd([...corpus.articles]);
    await database.letters.bulkAdd([...corpus.letters]);
    await database.quotes.bulkAdd([...corpus.quotes]);
    await database.events.bulkAdd([...corpus.events]);
    await database.conflicts.bulkAdd([...corpus.conflicts]);
    await database.filled.add({ id: "corpus", format: corpus.format, version: corpus.version });
  });
}

/** Whether all of the corpus is there. */
export async function isFilled(database: Database): Promise<boolean> {
  return (await database.filled.get("corpus")) !== undefined;
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
