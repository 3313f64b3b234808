import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isKnownDate } from "#corpus/bounds.ts";
import { check } from "#corpus/check.ts";
import type { Corpus } from "#corpus/corpus.ts";
import type { Person } from "#corpus/person.ts";
import { ingest } from "#ingest/ingest.ts";
import type { Ingested, Report } from "#ingest/source.ts";
import { readSeeds } from "./seeds.ts";

export { readSeeds };

const SEEDS = "seeds";
const PEOPLE = "src/people";

/** Reads a folder of articles into a corpus that has been checked; throws an error that names each problem and its remedy. */
export function buildCorpus(folder: string): Corpus {
  return readAndCheck(folder).corpus;
}

/** Writes the corpus of the seeds to the path given, or to standard output; tells on standard error what was found and left out. */
export async function main([path]: string[]): Promise<number> {
  try {
    const { corpus, report } = readAndCheck(SEEDS);
    const json = `${JSON.stringify(corpus, null, 2)}\n`;
    if (path === undefined) process.stdout.write(json);
    else writeFileSync(path, json);
    process.stderr.write(`${account(corpus, report)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return 1;
  }
}

function readAndCheck(folder: string): Ingested {
  const ingested = ingest(readSeeds(folder), readPeople());
  const problems = check(ingested.corpus, isKnownDate);
  if (problems.length === 0) return ingested;
  const lines = problems.map(({ place, what, remedy }) => `  ${place}: ${what}. ${remedy}`);
  throw new Error([`${folder}: the corpus does not hold together.`, ...lines].join("\n"));
}

/** The people we follow, from their tables. */
export function readPeople(): Person[] {
  return readdirSync(PEOPLE)
    .filter((file) => file.endsWith(".json"))
    .toSorted()
    .map((file) => JSON.parse(readFileSync(join(PEOPLE, file), "utf8")) as Person);
}

function account(
  { articles, letters, quotes, events, conflicts, version }: Corpus,
  report: Report,
): string {
  return [
    `Corpus ${version}: ${articles.length} articles, ${letters.length} letters, ${quotes.length} quotations, ${events.length} events, ${conflicts.length} contradictions.`,
    ...letters.map(({ id, evidence }) => `  ${id}, in ${evidence[0]?.article}`),
    ...report.leftOut.map(
      ({ article, start, end, reason }) => `Left out of ${article}, ${start} to ${end}: ${reason}.`,
    ),
    ...report.nothingFound.map(({ article, why }) => `No letter in ${article}: ${why}.`),
  ].join("\n");
}
