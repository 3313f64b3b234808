import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Provenance } from "#corpus/provenance.ts";
import { buildCorpus } from "../../src/commands/corpus.ts";

const EXPECTED = join(import.meta.dirname, "expected/seeds.json");
const corpus = buildCorpus("seeds");

/** What the seeds tell, short enough to be read as a difference: words instead of offsets, no texts. */
function outline(): object {
  const words = (sources: readonly Provenance[]) => sources.map(({ exact }) => exact);
  return {
    people: corpus.people.map(({ id }) => id),
    letters: corpus.letters.map(({ evidence, occasion, reportedBy, ...letter }) => ({
      ...letter,
      sent: letter.sent === null ? null : { edtf: letter.sent.edtf, how: letter.sent.how },
      reported: letter.reported?.edtf ?? null,
      reportedBy: reportedBy?.name ?? null,
      occasion: words(occasion),
      evidence: words(evidence),
    })),
    quotes: corpus.quotes.map(({ source, ...quote }) => ({ ...quote, words: source.exact })),
    events: corpus.events.map(({ source, date, ...event }) => ({
      ...event,
      date: date?.edtf ?? null,
      words: source.exact,
    })),
    conflicts: corpus.conflicts.map(({ about, claims }) => ({ about, claims: words(claims) })),
    leftOut: corpus.articles.flatMap(({ leftOut, text }) =>
      leftOut.map(({ start, end, reason }) => ({
        reason,
        words: text.slice(start, Math.min(end, start + 60)),
      })),
    ),
  };
}

test("the seeds still tell what they told when a reader last approved it (UPDATE=1 rewrites the expectation)", () => {
  if (process.env["UPDATE"] || !existsSync(EXPECTED))
    writeFileSync(EXPECTED, `${JSON.stringify(outline(), null, 2)}\n`);
  expect(outline()).toEqual(JSON.parse(readFileSync(EXPECTED, "utf8")));
});

test("the corpus holds every seed byte for byte", () => {
  for (const { id, text } of corpus.articles)
    expect(text).toBe(readFileSync(`seeds/${id}.txt`, "utf8"));
});

test("the same seeds give the same corpus and the same version", () => {
  expect(buildCorpus("seeds")).toEqual(corpus);
});
