import { describe, expect, test } from "vitest";
import type { Context } from "#corpus/dossier.ts";
import { letterInFull, letterList } from "#relate/full.ts";
import { relate } from "#relate/relate.ts";
import { small } from "./small.ts";

const context = (sentence: string, more: Partial<Context> = {}): Context => ({
  sentence,
  around: "",
  peopleInSentence: [],
  peopleOnPage: [],
  published: null,
  ...more,
});

const first = (who: string, sentence: string, more?: Partial<Context>) =>
  relate(small, who, context(sentence, more))?.letters[0];

describe("the letter that fits a sentence", () => {
  test("is the one that speaks of the same thing", () => {
    expect(first("ada", "The barley harvest was the best in years, Ada said.")?.letter.id).toBe(
      "harvest",
    );
    expect(first("ada", "Boats were sent when the rivers flooded.")?.letter.id).toBe("floods");
  });

  test("is the one to or from the other person in the sentence", () => {
    expect(
      first("ada", "Ada and Cy will meet.", { peopleInSentence: ["ada", "cy"] })?.letter.id,
    ).toBe("harvest");
  });

  test("comes with reasons that name only words of the page", () => {
    const sentence = "Flooding in the North: Ada offers help.";
    const reasons = first("ada", sentence)?.reasons ?? [];
    expect(reasons.length).toBeGreaterThan(0);
    for (const word of reasons.flatMap(({ words }) => words)) expect(sentence).toContain(word);
  });

  test("the sentence counts more than the rest of the page", () => {
    const fit = first("ada", "A record harvest.", {
      around: "Floods, floods in the north, help after the floods.",
    });
    expect(fit?.letter.id).toBe("harvest");
  });
});

test("a person without letters gets the meetings that the articles tell of", () => {
  const dossier = relate(small, "di", context("Di will speak tomorrow."));
  expect(dossier?.letters).toEqual([]);
  expect(dossier?.events.map(({ event }) => event.place)).toEqual(["Lisbon"]);
});

test("a person without letters gets the sentences that name them, but not those told already", () => {
  const text =
    "Di came late. The meeting of Ada and Di in Lisbon ended without a treaty. Bo stayed at home.";
  const article = { ...small.articles[1]!, text, paragraphs: [{ start: 0, end: text.length }] };
  const meeting = {
    ...small.events[0]!,
    source: { article: "harvest", start: 14, end: 60, exact: "" },
  };
  const dossier = relate({ ...small, articles: [article], events: [meeting] }, "di", context(""));
  expect(dossier?.passages.map(({ exact }) => exact)).toEqual(["Di came late."]);
});

test("nobody knows a person who is not in the corpus", () => {
  expect(relate(small, "nobody", context("x"))).toBeNull();
});

test("a letter in full knows what it answers and what answers it", () => {
  expect(letterInFull(small, "floods")?.answeredBy.map(({ id }) => id)).toEqual(["thanks"]);
  expect(letterInFull(small, "thanks")?.answers?.id).toBe("floods");
  expect(letterInFull(small, "none")).toBeNull();
});

test("without a page, the list has every letter and no reasons", () => {
  const { letters } = letterList(small, null);
  expect(letters).toHaveLength(3);
  expect(letters.flatMap(({ reasons }) => reasons)).toEqual([]);
});
