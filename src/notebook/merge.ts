import type { Note } from "./note.ts";

/** What comes of two notebooks: the notes that are to be kept anew, and how many of them are new or newer. */
export interface Merged {
  readonly notes: readonly Note[];
  readonly added: number;
  readonly updated: number;
  /** Those that were there already, as new or newer. */
  readonly same: number;
}

/** Merges what comes into what is there: by id, and the one that was modified last wins. Nothing that is there is lost. */
export function merge(mine: readonly Note[], theirs: readonly Note[]): Merged {
  const here = new Map(mine.map((note) => [note.id, note]));
  const newest = new Map<string, Note>();
  for (const note of theirs) {
    const known = newest.get(note.id) ?? here.get(note.id);
    if (!known || known.modified < note.modified) newest.set(note.id, note);
  }
  const notes = [...newest.values()];
  const updated = notes.filter(({ id }) => here.has(id)).length;
  const distinct = new Set(theirs.map(({ id }) => id)).size;
  return { notes, added: notes.length - updated, updated, same: distinct - notes.length };
}
