import { expect, test } from "vitest";
import { ingest } from "#ingest/ingest.ts";
import type { Source } from "#ingest/source.ts";
import { readPeople } from "../../src/commands/corpus.ts";

const people = readPeople();
const article = (id: string, edtf: string, text: string): Source => ({
  id,
  text,
  editor: { published: { edtf, because: "so it says" } },
});
const letters = (...sources: Source[]) => ingest(sources, people).corpus.letters;

test("two reports of one letter are one letter with two sources, dated by the better one", () => {
  const [letter, ...more] = letters(
    article("first", "2020-03-05", "Kim Jong Un sent a letter to Vladimir Putin."),
    article("second", "2020-03-06", "Kim Jong Un sent a letter to Vladimir Putin on Tuesday."),
  );
  expect(more).toEqual([]);
  expect(letter?.evidence.map((source) => source.article)).toEqual(["first", "second"]);
  expect(letter?.sent?.edtf).toBe("2020-03-03");
  expect(letter?.id).toBe("kim-jong-un-to-vladimir-putin-2020-03-05");
});

test("letters that were told of months apart are two", () => {
  expect(
    letters(
      article("first", "2019-03-05", "Kim Jong Un sent a letter to Vladimir Putin."),
      article("second", "2020-03-06", "Kim Jong Un sent a letter to Vladimir Putin."),
    ).map(({ id }) => id),
  ).toEqual([
    "kim-jong-un-to-vladimir-putin-2019-03-05",
    "kim-jong-un-to-vladimir-putin-2020-03-06",
  ]);
});

test("reports that differ by a day are one letter, and the difference is kept", () => {
  const { corpus } = ingest(
    [
      article("first", "2020-03-05", "Kim Jong Un sent a letter to Vladimir Putin on Monday."),
      article("second", "2020-03-06", "Kim Jong Un sent a letter to Vladimir Putin on Tuesday."),
    ],
    people,
  );
  expect(corpus.letters).toHaveLength(1);
  expect(corpus.conflicts).toMatchObject([
    { about: "when the letter was sent", claims: [{ exact: "Monday" }, { exact: "Tuesday" }] },
  ]);
});

test("an answer knows what it answers", () => {
  const [first, second] = letters(
    article(
      "only",
      "2020-03-05",
      "Kim Jong Un sent a letter to Moon Jae-in. Moon Jae-in sent a letter back to Kim Jong Un on Thursday.",
    ),
  );
  expect(first?.replyTo).toBeNull();
  expect(second?.replyTo).toBe(first?.id);
});

test("a letter without a date keeps to its own article", () => {
  const [first, second] = letters(
    { id: "first", text: "Kim Jong Un sent a letter to Vladimir Putin." },
    { id: "second", text: "Kim Jong Un sent a letter to Vladimir Putin." },
  );
  expect([first?.id, second?.id]).toEqual([
    "kim-jong-un-to-vladimir-putin-undated",
    "kim-jong-un-to-vladimir-putin-undated-2",
  ]);
});

test("a writer beyond those we follow becomes a person of the corpus", () => {
  const { corpus } = ingest(
    [
      {
        id: "only",
        text: "Chinese President Xi Jinping sent a letter to Vladimir Putin. Xi was brief.",
      },
    ],
    people,
  );
  expect(corpus.people.find(({ id }) => id === "xi-jinping")).toEqual({
    id: "xi-jinping",
    name: "Xi Jinping",
    short: "Xi",
    native: null,
    offices: [],
    wikidata: null,
  });
});
