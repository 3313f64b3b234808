import Dexie, { type EntityTable } from "dexie";
import type { Note } from "./note.ts";

/** The reader's own words: never dropped, never filled anew, unlike the corpus. */
export type NotebookDatabase = Dexie & { notes: EntityTable<Note, "id"> };

/** Opens the notebook's database at its first question. */
export function notebookDatabase(): NotebookDatabase {
  const database = new Dexie("letterhead-notebook") as NotebookDatabase;
  database.version(1).stores({ notes: "id" });
  return database;
}
