import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { databaseName } from "./family.ts";
import type { ArticleRow, LetterRow, PersonRow, StatementRow } from "./rows.ts";
import { type Filled, type Filling, lost, wholeOf } from "./whole.ts";

/** The tables that are read by whoever only reads. */
interface Tables extends DBSchema {
  filled: { key: string; value: Filled | Filling };
  people: { key: number; value: PersonRow };
  articles: { key: number; value: ArticleRow };
  letters: { key: number; value: LetterRow };
  statements: { key: number; value: StatementRow };
}
type Placed = "articles" | "letters" | "statements";

/** The database of one version of the corpus, for reading only. */
export type Reader = IDBPDatabase<Tables>;

/**
 * Opens the database of a version. Null where there is none, and none is made then. It is closed as soon as the
 * background wants to drop it: whatever is read afterwards fails.
 */
export async function openToRead(version: string): Promise<Reader | null> {
  let isThere = true;
  const opening = openDB<Tables>(databaseName(version), undefined, {
    // What does not exist is being made: it would be empty, and whoever is to fill it would take it for an old one.
    upgrade(_database, _old, _new, making) {
      isThere = false;
      making.done.catch(() => null);
      making.abort();
    },
    blocking: (_now, _next, { target }) => (target as IDBDatabase).close(),
  });
  return opening.catch((error: unknown) => {
    if (!isThere) return null;
    throw error;
  });
}

/** What was put in, if all of the corpus is there; else null. */
export async function wholeIn(reader: Reader): Promise<Filled | null> {
  const looking = reader.transaction([...reader.objectStoreNames]);
  const filled = await looking.objectStore("filled").get("corpus");
  return wholeOf(filled, (name, at) => looking.objectStore(name as Placed).count(at));
}

/** The rows of a table at these places, in their order. Rejects when one was lost. */
export async function rowsAt<Name extends Placed>(
  reader: Reader,
  name: Name,
  places: readonly number[],
): Promise<Tables[Name]["value"][]> {
  const { store } = reader.transaction(name);
  const rows = await Promise.all(places.map((at) => store.get(at)));
  return rows.map((row) => {
    if (row === undefined) throw lost(`a row of ${name}`);
    return row;
  });
}
