// What a page is given, stage by stage, as it would travel.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DIST } from "./dist.ts";
import { type Row, report } from "./report.ts";

const KILO = 1000;

/** The most that a page may weigh: without a candidate name, with one, with a card open. */
const STAGES = [
  { stage: "without a candidate name", adds: [], limit: 5 },
  { stage: "with one", adds: ["src/read.js"], limit: 12 },
  { stage: "with a card open", adds: ["src/show.js"], limit: 30 },
];

function everywhere(dist: string): string[] {
  const { content_scripts: scripts } = JSON.parse(
    readFileSync(join(dist, "manifest.json"), "utf8"),
  );
  return scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
}

const weigh = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length / KILO;

function rowsOf(browser: string): Row[] {
  const dist = join(DIST, browser);
  const files = everywhere(dist);
  return STAGES.map(({ stage, adds, limit }) => {
    files.push(...adds);
    const value = files.reduce((sum, file) => sum + weigh(join(dist, file)), 0);
    return { measure: `${browser}: kB gzip ${stage}`, value, limit, note: files.join(" + ") };
  });
}

/** Prints and writes the weights of the built extension. Resolves to the exit code. */
export async function main(): Promise<number> {
  const built = ["chrome", "firefox"].filter((browser) => existsSync(join(DIST, browser)));
  report("bytes", built.flatMap(rowsOf), {});
  if (built.length < 2) console.log("not every browser's extension is built: npm run build");
  return 0;
}
