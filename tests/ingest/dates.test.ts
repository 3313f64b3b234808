import { describe, expect, test } from "vitest";
import { datesIn } from "#ingest/dates.ts";
import { ingest } from "#ingest/ingest.ts";
import { readPeople } from "../../src/commands/corpus.ts";

const people = readPeople();
const dates = (text: string, edtf: string | null) =>
  datesIn(
    text,
    { start: 0, end: text.length },
    edtf === null ? null : { edtf, because: "so it says" },
  ).map((when) => when.edtf);

describe("dates against the day of the article, a Thursday", () => {
  test.each([
    ["on March 5", "2020-03-05"],
    ["on 5 March", "2020-03-05"],
    ["on Oct. 25", "2019-10-25"],
    ["in February", "2020-02"],
    ["on Friday", "2020-02-28"],
    ["on Thursday", "2020-03-05"],
    ["last Thursday", "2020-02-27"],
    ["they will meet on Friday", "2020-03-06"],
    ["yesterday", "2020-03-04"],
    ["earlier this week", "2020-03"],
    ["last week", "2020-02-24/2020-03-01"],
    ["next week", "2020-03"],
    ["last month", "2020-02"],
    ["last year", "2019"],
    ["two days ago", "2020-03-03"],
    ["a week ago", "2020-02-27~"],
    ["three years ago", "2017~"],
    ["nine days earlier", "2020-02-25"],
    ["on Jun. 5", "2019-06-05"],
  ])("%s", (text, edtf) => {
    expect(dates(text, "2020-03-05")).toEqual([edtf]);
  });

  test("a day after the date beside it means the day before", () => {
    expect(
      dates(
        "The agency confirmed it on Saturday, a day after it had reported another",
        "2020-05-09",
      ),
    ).toEqual(["2020-05-09", "2020-05-08"]);
  });
});

describe("dates counted from another", () => {
  test("two days later is counted from what was told before", () => {
    expect(dates("He wrote on March 2 and had an answer two days later", "2020-03-05")).toEqual([
      "2020-03-02",
      "2020-03-04",
    ]);
  });

  test.each([
    "Two days later he replied",
    "Two days later, on the train, he replied",
    "a month after the flood",
  ])("%s: nothing says from when", (text) => {
    expect(dates(text, "2020-03-05")).toEqual([]);
  });

  test("a month after another date is no day", () => {
    expect(dates("They met on March 2, a month after the flood", "2020-03-05")).toEqual([
      "2020-03-02",
    ]);
  });
});

test("the end of a word is no month", () => {
  expect(dates("to the dismay 5 others felt", "2020-03-05")).toEqual([]);
});

describe("dates that the article's day need not help", () => {
  test.each([
    ["on May 10, 2019", "2019-05-10"],
    ["in June 2018", "2018-06"],
    ["in early 2019", "2019"],
  ])("%s", (text, edtf) => {
    expect(dates(text, null)).toEqual([edtf]);
  });

  test.each(["on Friday", "in February", "on March 5", "last week"])(
    "%s is not guessed without it",
    (text) => {
      expect(dates(text, null)).toEqual([]);
    },
  );

  test("the verb may is no month", () => {
    expect(dates("They may meet, or may 3 of them go", "2020-03-05")).not.toContain("2020-05");
  });
});

describe("when a letter was sent", () => {
  const sent = (text: string, edtf?: string) => {
    const editor = edtf === undefined ? {} : { published: { edtf, because: "so it says" } };
    const letter = ingest([{ id: "sample", text, editor }], people).corpus.letters[0];
    return { sent: letter?.sent?.edtf ?? null, reported: letter?.reported?.edtf ?? null };
  };

  test("the day beside the deed is the letter's, the day beside the telling is the report's", () => {
    expect(
      sent(
        "Officials said on Monday that Kim Jong Un sent a letter to Vladimir Putin on Friday.",
        "2020-03-05",
      ),
    ).toEqual({
      sent: "2020-02-28",
      reported: "2020-03-02",
    });
  });

  test("a letter without a day was sent by the day on which it was told of", () => {
    expect(
      sent(
        "Officials said on Monday that Kim Jong Un sent a letter to Vladimir Putin.",
        "2020-03-05",
      ).sent,
    ).toBe("../2020-03-02");
    expect(sent("Kim Jong Un sent a letter to Vladimir Putin.", "2020-03-05").sent).toBe(
      "../2020-03-05",
    );
  });

  test("the day of a summit is not the day of the letter about it", () => {
    expect(
      sent(
        "Kim Jong Un sent a letter to Vladimir Putin ahead of their summit on Friday.",
        "2020-03-05",
      ).sent,
    ).toBe("../2020-03-05");
  });

  test("without any day nothing is said", () => {
    expect(sent("Kim Jong Un sent a letter to Vladimir Putin on Friday.")).toEqual({
      sent: null,
      reported: null,
    });
  });

  test("letters in the plural have no one day", () => {
    expect(
      sent("Kim Jong Un and Vladimir Putin have exchanged letters.", "2020-03-05").sent,
    ).toBeNull();
  });

  test("every date says how it was derived", () => {
    const editor = { published: { edtf: "2020-03-05", because: "so it says" } };
    const { corpus } = ingest(
      [{ id: "sample", text: "Kim Jong Un on Friday sent a letter to Vladimir Putin.", editor }],
      people,
    );
    expect(corpus.letters[0]?.sent).toMatchObject({
      edtf: "2020-02-28",
      how: [
        "The article is of 2020-03-05: so it says",
        "“Friday” is the last one up to then, 2020-02-28",
      ],
      source: { exact: "Friday" },
      byEditor: true,
    });
  });
});
