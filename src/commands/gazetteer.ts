import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileGazetteer, type PersonTable } from "#detect/gazetteer.ts";

const TABLES = "src/people";
const TARGET = "src/detect/gazetteer.gen.ts";

/** The gazetteer's source text, compiled from the tables in `src/people` under the working directory. */
export function gazetteerSource(): string {
  const names = readdirSync(TABLES).filter((name) => name.endsWith(".json"));
  const read = (name: string): PersonTable => JSON.parse(readFileSync(join(TABLES, name), "utf8"));
  return compileGazetteer(names.toSorted().map(read));
}

/** Writes the gazetteer from the people's tables; with `--check` only says, by exit code 1, that it is stale. */
export async function main(args: string[]): Promise<number> {
  const source = gazetteerSource();
  if (!args.includes("--check")) {
    writeFileSync(TARGET, source);
    return 0;
  }
  if (readFileSync(TARGET, "utf8") === source) return 0;
  console.error(`${TARGET} is stale: run src/commands/gazetteer.ts again.`);
  return 1;
}
