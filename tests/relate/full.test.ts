import { describe, expect, test } from "vitest";
import type { Corpus } from "#corpus/corpus.ts";
import type { CorpusEvent } from "#corpus/event.ts";
import type { Letter } from "#corpus/letter.ts";
import { letterInFull } from "#relate/full.ts";
import { small } from "./small.ts";

const on = (edtf: string) => ({ edtf, how: ["so it says"], source: null, byEditor: false });
const [floods, harvest, thanks] = small.letters as [Letter, Letter, Letter];
const [meeting] = small.events as [CorpusEvent];

describe("the answers to a letter", () => {
  const ids = (corpus: Corpus, id: string) => letterInFull(corpus, id)?.chain.map((one) => one.id);

  test("are followed to both ends, in the order of writing", () => {
    const letters = [
      { ...thanks, id: "third", replyTo: "second", sent: on("2020-03-09") },
      { ...thanks, id: "second", replyTo: "first", sent: on("2020-03-07") },
      { ...floods, id: "first", sent: on("../2020-03-05") },
      harvest,
    ];
    for (const id of ["first", "second", "third"])
      expect(ids({ ...small, letters }, id)).toEqual(["first", "second", "third"]);
    expect(ids({ ...small, letters }, "harvest")).toEqual(["harvest"]);
  });

  test("end where letters answer one another in a circle", () => {
    const letters = [
      { ...floods, replyTo: "thanks" },
      { ...thanks, replyTo: "floods" },
    ];
    expect(ids({ ...small, letters }, "floods")?.toSorted()).toEqual(["floods", "thanks"]);
  });
});

describe("what happened around a letter", () => {
  const near = (letter: string, dates: readonly string[]) => {
    const events = dates.map((date, at) => ({ ...meeting, id: `e${at}`, date: on(date) }));
    const corpus = { ...small, letters: [{ ...floods, sent: on(letter) }], events };
    return letterInFull(corpus, "floods")?.around.map(({ event, days }) => [
      event.date?.edtf,
      days,
    ]);
  };

  test("is within thirty days of it, whatever article tells of it, in the order of time", () => {
    expect(near("2020-03-05", ["2020-03-20", "2020-02-20", "2020-04-05", "2019-03-05"])).toEqual([
      ["2020-02-20", -14],
      ["2020-03-20", 15],
    ]);
  });

  test("may be the same day where dates are uncertain, but a year alone is not near", () => {
    expect(near("../2020-03-05", ["2020-03", "2020", "2020-03-04"])).toEqual([
      ["2020-03", 0],
      ["2020-03-04", 0],
    ]);
  });
});

test("of the contradictions of its articles, those touch a letter that stand in paragraphs that tell of it", () => {
  const article = small.articles[0]!;
  const more = "\nElsewhere nine boats sank. Twelve boats sank.";
  const text = article.text + more;
  const paragraphs = [...article.paragraphs, { start: article.text.length + 1, end: text.length }];
  const claim = (exact: string) => {
    const start = text.indexOf(exact);
    return { article: article.id, start, end: start + exact.length, exact };
  };
  const corpus = {
    ...small,
    articles: [{ ...article, text, paragraphs }, ...small.articles.slice(1)],
    conflicts: [
      { about: "the boats that sank", claims: [claim("nine boats"), claim("Twelve boats")] },
      { about: "the floods", claims: [claim("in the north"), claim("your")] },
    ],
  };
  const full = letterInFull(corpus, "floods");
  expect(full?.conflicts).toHaveLength(2);
  expect(full?.disagreements.map(({ about }) => about)).toEqual(["the floods"]);
});
