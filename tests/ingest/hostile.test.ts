import { describe, expect, test } from "vitest";
import { check } from "#corpus/check.ts";
import { ingest } from "#ingest/ingest.ts";
import { readPeople } from "../../src/commands/corpus.ts";

const people = readPeople();
const sentence = "On Friday, Kim Jong Un sent a letter to Vladimir Putin, and “thanks,” he wrote. ";

/** Reads a text; what comes out must hold together, and what was found is returned with the time it took. */
function read(text: string): { letters: number; why: string | undefined; took: number } {
  const start = performance.now();
  const { corpus, report } = ingest([{ id: "hostile", text }], people);
  const took = performance.now() - start;
  expect(check(corpus)).toEqual([]);
  return { letters: corpus.letters.length, why: report.nothingFound[0]?.why, took };
}

describe("bad input is read without an exception and answered honestly", () => {
  test.each([
    ["nothing", "", "the text is empty"],
    ["white space", " \n\t\n ", "the text is empty"],
    [
      "bytes that are no text",
      "\u0000\u0001\u0002PNG\u0003\u0004\u0005".repeat(200),
      "the text is binary",
    ],
    ["only quotation marks", "“”\"'".repeat(5000), "the text has no words"],
    ["only full stops", ".".repeat(100_000), "the text has no words"],
    [
      "German",
      "Der russische Präsident schickte dem Führer des Nordens am Freitag einen langen Brief über den Frieden und die Freundschaft. ".repeat(
        5,
      ),
      "the text is not in English",
    ],
    [
      "Korean",
      "김정은 국무위원장이 문재인 대통령에게 친서를 보냈다고 청와대가 밝혔다. ".repeat(20),
      "the text is not in English",
    ],
    [
      "Russian",
      "Ким Чен Ын направил Владимиру Путину письмо с поздравлениями по случаю годовщины великой победы. ".repeat(
        20,
      ),
      "the text is not in English",
    ],
    [
      "ten million characters",
      "a ".repeat(5_000_000),
      "the text is longer than 2000000 characters, which no article is",
    ],
    [
      "an article about cats",
      "The cat sat on the mat, and it was happy with the world that it saw. ".repeat(5),
      "no leader is named",
    ],
  ])("%s", (_, text, why) => {
    expect(read(text)).toMatchObject({ letters: 0, why });
  });

  test("half a surrogate pair and stray marks", () => {
    expect(read(`\ud83d ${sentence}“ \ude00`).letters).toBe(1);
  });
});

describe("a text ten times as long takes about ten times as long", () => {
  test.each([
    ["one paragraph of sentences", sentence],
    ["one sentence without an end", "Kim Jong Un sent a letter to Vladimir Putin and "],
    ["names only", "of Kim Jong Un to Vladimir Putin, and President Donald Trump's "],
    ["nothing but opening quotation marks and words", "“the “letter “to “Kim "],
    ["unclosed single quotation marks", "'tis 'the 'letter of "],
    ["titles without end", "President Prime Minister of the Republic of the "],
    ["commas and the", "the letter to the, of the, in the, from the, "],
    ["many paragraphs", `${sentence}\n`],
    ["dates without end", "in the letter of March 5 and on Friday a day after the week, "],
    ["full stops in the text", "the letter of... "],
  ])(
    "%s",
    (_, piece) => {
      const of = (length: number) =>
        piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      read(of(5_000));
      const small = Math.max(10, read(of(20_000)).took);
      const large = read(of(200_000)).took;
      expect(large / small).toBeLessThan(35);
    },
    60_000,
  );

  test("one paragraph of a million characters is read in seconds", () => {
    const { letters, took } = read(sentence.repeat(Math.ceil(1_000_000 / sentence.length)));
    expect(letters).toBe(1);
    expect(took).toBeLessThan(20_000);
  }, 60_000);
});
