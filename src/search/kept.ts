import type { Person } from "#corpus/person.ts";
import { originFiles } from "./place.ts";
import type { Asker } from "./plain.ts";
import { keptIndex } from "./ready.ts";
import { search } from "./search.ts";
import { storedSource } from "./stored.ts";

/** An asker who knows everything, and whom the corpus knows; null where no index is kept, for then one would have to be made. */
export async function keptAsker(
  navigator: Navigator,
): Promise<{ readonly ask: Asker; readonly people: readonly Person[] } | null> {
  const place = await originFiles(navigator);
  const source = await storedSource();
  const index = source && (await keptIndex(source, place));
  if (!index) {
    source?.close();
    return null;
  }
  return {
    ask: (query, most) => search(index, source, query, most),
    people: source.people,
  };
}
