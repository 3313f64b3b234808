import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Format, formats } from "#export/formats.ts";
import { buildCorpus } from "./corpus.ts";

const NAMES = [...formats.keys()].join(", ");
const USAGE = `--format ${[...formats.keys()].join("|")} [--out FILE]`;

/** Writes the corpus of the seeds in the format asked for, to the file given or to standard output; 1 if that cannot be done. */
export async function main(args: string[]): Promise<number> {
  try {
    const { format, out } = wanted(args);
    const text = format.write(buildCorpus("seeds"));
    if (out === undefined) process.stdout.write(text);
    else writeFileSync(out, text);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

function wanted(args: string[]): { format: Format; out: string | undefined } {
  const { format: name, out } = parse(args);
  if (name === undefined) throw new Error(`Which format? ${USAGE}`);
  const format = formats.get(name);
  if (format === undefined) throw new Error(`There is no format “${name}”. There are: ${NAMES}.`);
  return { format, out };
}

function parse(args: string[]): { format?: string | undefined; out?: string | undefined } {
  try {
    return parseArgs({ args, options: { format: { type: "string" }, out: { type: "string" } } })
      .values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, {
      cause: error,
    });
  }
}
