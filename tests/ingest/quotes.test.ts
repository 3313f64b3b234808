import { expect, test } from "vitest";
import { ingest } from "#ingest/ingest.ts";
import { readPeople } from "../../src/commands/corpus.ts";

const people = readPeople();

/** The quotations of a text as `manner speaker: words`, those of a letter marked with a star. */
function quotesIn(text: string): string[] {
  const { corpus } = ingest([{ id: "sample", text }], people);
  return corpus.quotes.map(
    ({ manner, speaker, letter, source }) =>
      `${letter === null ? "" : "*"}${manner} ${speaker ?? "–"}: ${source.exact}`,
  );
}

const LETTER = "Kim Jong Un sent a letter to Vladimir Putin.";

test("what a letter is said to read is its own words, and so is what it goes on to say", () => {
  expect(quotesIn(`${LETTER}\n“Let us meet,” the letter read.\n“Soon,” it added.`)).toEqual([
    "*verbatim Kim Jong Un: Let us meet,",
    "*verbatim Kim Jong Un: Soon,",
  ]);
});

test("what its sender wrote is its own words", () => {
  expect(quotesIn(`${LETTER} “Let us meet,” Kim wrote. “The sooner the better.”`)).toEqual([
    "*verbatim Kim Jong Un: Let us meet,",
    "*verbatim Kim Jong Un: The sooner the better.",
  ]);
});

test("what its sender told reporters is not from the letter", () => {
  expect(quotesIn(`${LETTER} “It was a good letter,” Kim told reporters.`)).toEqual([
    "statement Kim Jong Un: It was a good letter,",
  ]);
});

test("what somebody else says is not from the letter", () => {
  expect(quotesIn(`${LETTER} “We are glad,” said spokesman Ivan Petrov.`)).toEqual([
    "statement Ivan Petrov: We are glad,",
  ]);
});

test("what somebody says that the sender did in it is a description", () => {
  expect(
    quotesIn(
      `${LETTER} Spokesman Ivan Petrov told the press that Kim had “stressed his friendship”.`,
    ),
  ).toEqual(["*characterised Ivan Petrov: stressed his friendship"]);
});

test("marks around the word letter quote nobody's letter", () => {
  expect(quotesIn("Trump said that he had a “very beautiful letter” from Kim Jong Un.")[0]).toMatch(
    /^statement/,
  );
});

test("a letter printed without marks is one quotation, without its end mark", () => {
  const text =
    "Kim Jong Un sent a message of greeting to Vladimir Putin.\nThe message said:\nI wish you well.\nMay the rivers rise. -0-";
  expect(quotesIn(text)).toEqual(["*verbatim Kim Jong Un: I wish you well.\nMay the rivers rise."]);
});

test("the full text of a letter begins with its salutation", () => {
  const text =
    "Here is the full text of Vladimir Putin's letter to Kim Jong Un.\nDear Chairman Kim,\nI wish you well.";
  expect(quotesIn(text)).toEqual([
    "*verbatim Vladimir Putin: Dear Chairman Kim,\nI wish you well.",
  ]);
});

test("apostrophes are no quotation marks", () => {
  expect(quotesIn("It's Kim's and the leaders' business, isn't it, and 'tis so.")).toEqual([]);
});
