import { expect, test } from "vitest";
import { check } from "#corpus/check.ts";
import type { Corpus } from "#corpus/corpus.ts";
import { buildCorpus } from "../../src/commands/corpus.ts";

const corpus = buildCorpus("seeds");
const [letter] = corpus.letters;
if (letter === undefined) throw new Error("the seeds hold no letter");

const spoilt = (change: Partial<Corpus>) =>
  check({ ...corpus, ...change }).map(({ place, what }) => `${place}: ${what}`);

test("the corpus of the seeds holds together", () => {
  expect(check(corpus)).toEqual([]);
});

test("an unknown format is refused with a remedy, and nothing else is looked at", () => {
  expect(check({ ...corpus, format: 2 } as unknown as Corpus)).toEqual([
    {
      place: "format",
      what: "this is format 2 and only format 1 is known",
      remedy: "Take a corpus made for this version, or update Letterhead.",
    },
  ]);
  expect(check(null as unknown as Corpus)).toHaveLength(1);
});

test("words that do not stand where they are said to stand are found", () => {
  const moved = {
    ...letter,
    evidence: letter.evidence.map((source) => ({ ...source, start: source.start + 1 })),
  };
  expect(spoilt({ letters: [moved, ...corpus.letters.slice(1)] })[0]).toContain(
    "does not stand at 1 to",
  );
});

test.each([
  ["a sender", { sender: "nobody" }, "the person nobody is not there"],
  ["what it answers", { replyTo: "no-letter" }, "it answers no-letter, which is not there"],
  ["evidence", { evidence: [] }, "it has no evidence"],
])("a letter without %s is found", (_, change, what) => {
  const letters = [{ ...letter, ...change }, ...corpus.letters.slice(1)];
  expect(spoilt({ letters })).toContain(`letter ${letter.id}: ${what}`);
});

test("a date that is none is found, and one that does not say how it was derived", () => {
  const sent = { edtf: "in spring", how: [], source: null, byEditor: false };
  expect(spoilt({ letters: [{ ...letter, sent }, ...corpus.letters.slice(1)] })).toEqual([
    `letter ${letter.id}: “in spring” is no EDTF date`,
    `letter ${letter.id}: the date in spring does not say how it was derived`,
  ]);
});

test("two records of one name are found", () => {
  expect(spoilt({ letters: [...corpus.letters, letter] })).toContain(
    `letters: two records are called ${letter.id}`,
  );
});

test("an article that is gone takes its proofs with it", () => {
  expect(spoilt({ articles: corpus.articles.slice(1) })[0]).toContain("is not there");
});
