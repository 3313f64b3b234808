import { createInterface } from "node:readline";
import type { Corpus } from "#corpus/corpus.ts";
import { isEdtf } from "#corpus/edtf.ts";
import type { Person } from "#corpus/person.ts";
import type { Provenance } from "#corpus/provenance.ts";
import { ingest } from "#ingest/ingest.ts";
import { readPeople } from "./corpus.ts";

interface Row {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
}

// A line that takes longer than this many milliseconds is worth a word on standard error.
const SLOW = 1000;

/**
 * Reads articles as JSON lines `{"id","text","published"?}` from standard input and writes what each tells as a JSON line.
 * A malformed line is reported with its number and skipped; the exit code is then 1.
 */
export async function main(): Promise<number> {
  const people = readPeople();
  let [number, failed] = [0, 0];
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === "") continue;
    const row = parse(line);
    if (typeof row === "string") {
      process.stderr.write(`line ${number}: ${row}\n`);
      failed++;
      continue;
    }
    progress(`line ${number}, ${row.id}: ${row.text.length} characters`, () =>
      process.stdout.write(`${JSON.stringify(tell(row, people))}\n`),
    );
  }
  return failed > 0 ? 1 : 0;
}

function progress(what: string, work: () => void): void {
  const long = what.match(/(\d+) characters/)?.[1] ?? "0";
  if (Number(long) > 1_000_000) process.stderr.write(`${what}, reading …\n`);
  const start = performance.now();
  work();
  const took = performance.now() - start;
  if (took > SLOW) process.stderr.write(`${what}, read in ${(took / 1000).toFixed(1)} s\n`);
}

function parse(line: string): Row | string {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    return `not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  const { id, text, published } = (row ?? {}) as Record<string, unknown>;
  if (typeof id !== "string" || typeof text !== "string")
    return 'it wants {"id": text, "text": text}';
  if (published === undefined || published === null) return { id, text };
  if (typeof published !== "string" || !isEdtf(published))
    return `"published" is no EDTF date such as 2020-03-05`;
  return { id, text, published };
}

/** What one article tells, in the words of the command's output. */
function tell({ id, text, published }: Row, people: readonly Person[]): object {
  const editor =
    published === undefined ? {} : { published: { edtf: published, because: "so the input says" } };
  const { corpus, report } = ingest([{ id, text, editor }], people);
  const name = (person: string) => corpus.people.find((one) => one.id === person)?.name ?? person;
  return {
    id,
    letters: corpus.letters.map((letter) => ({
      sender: name(letter.sender),
      recipient: name(letter.recipient),
      kind: letter.kind,
      date_edtf: letter.sent?.edtf ?? null,
      occasion: letter.occasion[0]?.exact ?? null,
      evidence: span(letter.evidence[0]),
      quotes: quotesOf(corpus, letter.id),
    })),
    events: corpus.events.map(({ kind, people: who, place, date, source }) => ({
      kind,
      people: who.map(name),
      place,
      date_edtf: date?.edtf ?? null,
      evidence: span(source),
    })),
    left_out: report.leftOut.map(({ start, end, reason }) => ({ start, end, reason })),
    ...(report.nothingFound[0] === undefined ? {} : { nothing_found: report.nothingFound[0].why }),
  };
}

function quotesOf({ quotes }: Corpus, letter: string): (readonly [number, number] | null)[] {
  return quotes.filter((quote) => quote.letter === letter).map(({ source }) => span(source));
}

function span(source: Provenance | undefined): readonly [number, number] | null {
  return source === undefined ? null : [source.start, source.end];
}
