import type { Storage } from "webextension-polyfill";
import type { Note } from "./note.ts";

/** The storage that the browser does not evict: `storage.local`. */
export type Area = Pick<Storage.StorageArea, "get" | "set" | "remove">;

const PREFIX = "note:";
const keyOf = (id: string) => PREFIX + id;

/** The second copy: the notes, and the ids of those that are being dropped (a drop that was broken off is finished later). */
export interface Copy {
  readonly notes: readonly Note[];
  readonly dropped: readonly string[];
}

/** Reads the second copy. */
export async function readCopy(area: Area): Promise<Copy> {
  const all = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(PREFIX));
  return {
    notes: all.flatMap(([, value]) => (value ? [value as Note] : [])),
    dropped: all.flatMap(([key, value]) => (value ? [] : [key.slice(PREFIX.length)])),
  };
}

/** Puts notes into the second copy. */
export function copyNotes(area: Area, notes: readonly Note[]): Promise<void> {
  return area.set(Object.fromEntries(notes.map((note) => [keyOf(note.id), note])));
}

/** Says that a note is being dropped. */
export function markDropped(area: Area, id: string): Promise<void> {
  return area.set({ [keyOf(id)]: null });
}

/** Forgets notes and drops for good. */
export function forget(area: Area, ids: readonly string[]): Promise<void> {
  return area.remove(ids.map(keyOf));
}
