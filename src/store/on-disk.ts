import type { Database } from "./database.ts";
import { linesOf, sourcesOf } from "./pages.ts";
import { about, around, filledOf, near, some, whole } from "./parts.ts";
import type { Shelf } from "./shelf.ts";

/** The corpus in a database. Every answer is taken in one transaction, so that it is of one piece. */
export function shelfOf(database: Database): Shelf {
  const { people, articles } = database;
  const reading = <T>(read: () => Promise<T>): Promise<T> =>
    database.transaction("r", database.tables, read);
  return {
    about: (person, context) => reading(() => about(database, person, context)),
    near: (context) => reading(() => near(database, context)),
    around: (letter) => reading(() => around(database, letter)),
    some: (ids) => reading(() => some(database, ids)),
    lines: (from, most) => reading(() => linesOf(database, from, most)),
    article: async (id) => (await articles.get({ id }))?.article ?? null,
    sources: (from, most) => reading(() => sourcesOf(database, from, most)),
    people: async () => (await people.toArray()).map(({ person }) => person),
    whole: () => reading(() => whole(database)),
    size: async () => {
      const { rows } = await filledOf(database);
      return { letters: rows["letters"] ?? 0, articles: rows["articles"] ?? 0 };
    },
  };
}
