import { build, type Tell } from "./build.ts";
import { inMemory } from "./bytes.ts";
import { type Index, opened, written } from "./layout.ts";
import type { Place } from "./place.ts";
import type { Source } from "./source.ts";

/** Up to so many letters and articles an index is made faster than a reader notices: it is made anew each time. */
const SMALL = 300;

function isSmall({ counts: { letters, statements, articles } }: Source): boolean {
  return letters + statements + articles <= SMALL;
}

/** The index of a corpus that was kept; null when there is none that is whole. */
export async function keptIndex({ version }: Source, place: Place): Promise<Index | null> {
  const bytes = await place.find(version);
  return bytes && opened(bytes, version);
}

async function made(source: Source, tell: Tell): Promise<Index> {
  const built = await build(source, tell);
  return (await opened(inMemory(written(built, source.version)), source.version))!;
}

async function madeAndKept(source: Source, place: Place, tell: Tell): Promise<Index> {
  const built = await build(source, tell);
  const bytes = await place.keep(source.version, written(built, source.version));
  return (await opened(bytes, source.version))!;
}

/** The index of a corpus: made in memory where it is small or there is no place for it; else kept, and made once. */
export async function readyIndex(source: Source, place: Place | null, tell: Tell): Promise<Index> {
  if (!place || isSmall(source)) return made(source, tell);
  const kept = () => keptIndex(source, place);
  return (
    (await kept()) ??
    place.alone(source.version, async () => (await kept()) ?? madeAndKept(source, place, tell))
  );
}
