import { type Area, copyNotes, forget, markDropped, readCopy } from "./copy.ts";
import { type NotebookDatabase, notebookDatabase } from "./database.ts";
import type { Note } from "./note.ts";

/** All notes, and how many of them had to come back from the second copy since the reader was last told. */
export interface Notes {
  /** The latest first. */
  readonly notes: readonly Note[];
  readonly restored: number;
}

/** The reader's notes in their two copies. Everything may be asked twice: after a crash in between, the next reading mends it. */
export interface Notebook {
  read(): Promise<Notes>;
  put(notes: readonly Note[]): Promise<void>;
  drop(id: string): Promise<void>;
  /** The reader was told of what was restored. */
  told(): Promise<void>;
}

const RESTORED = "notebookRestored";

const newer = (a: Note, b: Note | undefined) => !b || a.modified > b.modified;

/** What each copy lacks of the other. */
function differences(kept: readonly Note[], copied: readonly Note[]) {
  const [here, there] = [kept, copied].map(
    (notes) => new Map(notes.map((note) => [note.id, note])),
  );
  return {
    lost: copied.filter((note) => newer(note, here!.get(note.id))),
    uncopied: kept.filter((note) => newer(note, there!.get(note.id))),
  };
}

/** The notebook. Where the browser refuses a database, the second copy alone answers. */
export function openNotebook(
  area: Area,
  open: () => NotebookDatabase = notebookDatabase,
): Notebook {
  let database = open();

  /** Runs on the database; on a connection that the browser closed, once more on a new one; null where there is none. */
  const tried = async <T>(
    run: (database: NotebookDatabase) => PromiseLike<T>,
  ): Promise<T | null> => {
    try {
      return await run(database);
    } catch {
      database.close();
      database = open();
    }
    try {
      return await run(database);
    } catch {
      return null; // Private windows have no database; nothing is lost, for there is the copy.
    }
  };

  const restoredBefore = async () => Number((await area.get(RESTORED))[RESTORED] ?? 0);

  /** Makes both copies the same again. Resolves to all notes. */
  const mend = async (): Promise<readonly Note[]> => {
    const { notes: copied, dropped } = await readCopy(area);
    if (dropped.length > 0) {
      await tried((db) => db.notes.bulkDelete([...dropped]));
      await forget(area, dropped);
    }
    const kept = await tried((db) => db.notes.toArray());
    if (kept === null) return copied;
    const { lost, uncopied } = differences(kept, copied);
    if (uncopied.length > 0) await copyNotes(area, uncopied);
    if (lost.length === 0) return kept;
    await tried((db) => db.notes.bulkPut([...lost]));
    const fresh = new Set(lost.map(({ id }) => id));
    await area.set({ [RESTORED]: (await restoredBefore()) + lost.length });
    return [...kept.filter(({ id }) => !fresh.has(id)), ...lost];
  };

  // One after the other: two readings at once would restore, and count, twice.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
  return {
    read: () =>
      inTurn(async () => {
        const notes = await mend();
        const latest = notes.toSorted((a, b) => (a.modified < b.modified ? 1 : -1));
        return { notes: latest, restored: await restoredBefore() };
      }),
    put: (notes) =>
      inTurn(async () => {
        await copyNotes(area, notes);
        await tried((db) => db.notes.bulkPut([...notes]));
      }),
    drop: (id) =>
      inTurn(async () => {
        await markDropped(area, id);
        await tried((db) => db.notes.delete(id));
        await forget(area, [id]);
      }),
    told: () => inTurn(() => area.remove(RESTORED)),
  };
}
