import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

/** Whatever a built file calls for: modules, at once or on demand, styles, workers. */
const NAMED = /["'`(]([^"'`()\s]+\.(?:js|css))["'`)]/g;

function namedIn(dist: string, file: string): string[] {
  const text = readFileSync(join(dist, file), "utf8");
  const places = [...text.matchAll(NAMED)].flatMap(([, name = ""]) => [
    normalize(join(dirname(file), name)),
    normalize(name.replace(/^\//, "")),
  ]);
  return places.filter((place) => existsSync(join(dist, place)));
}

/** All code that a built page loads, also what it loads on demand: the files, and what they weigh together as they would travel. */
export function filesOfPage(dist: string, page: string): { bytes: number; files: string[] } {
  const found = new Set<string>([page]);
  for (const file of found) namedIn(dist, file).forEach((name) => found.add(name));
  found.delete(page);
  const files = [...found].toSorted();
  const weigh = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
  return { bytes: files.reduce((sum, file) => sum + weigh(file), 0), files };
}
