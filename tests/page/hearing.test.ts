import { describe, expect, test } from "vitest";
import type { Spoken } from "#detect/heard.ts";
import { type Hear, hearing } from "#page/hearing.ts";
import type { Work } from "#page/idle.ts";
import { hearHere } from "./hear.ts";

const text = (words: string): Spoken => ({ text: words, seams: [] });

/** Does work to its end, waiting for what it waits for. */
async function whole<Result>(work: Work<Result>): Promise<Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await step.value;
  }
}

/** Has texts heard. Resolves to the surfaces that were sighted in each, and to how many texts went into each question. */
async function heardIn(spoken: readonly Spoken[]) {
  const asked: number[] = [];
  const hear: Hear = (portion, mistaken) => {
    asked.push(portion.length);
    return hearHere(portion, mistaken);
  };
  const heard = await whole(hearing(hear, spoken, []));
  const surfaces = heard.map(({ sightings }, at) =>
    sightings.map(({ start, end }) => spoken[at]!.text.slice(start, end)),
  );
  return { surfaces, asked };
}

describe("having texts heard", () => {
  test("gives an answer for each text, in their order, in one question where they are few", async () => {
    const { surfaces, asked } = await heardIn([
      text("Vladimir Putin came."),
      text("Nobody came."),
      text("@Trump met Kim\u00ad Jong Un."),
    ]);
    expect(surfaces).toEqual([["Vladimir Putin"], [], ["@Trump", "Kim\u00ad Jong Un"]]);
    expect(asked).toEqual([3]);
  });

  test("asks for long texts portion by portion, and for one that is longer than a portion by itself", async () => {
    const long = `${"It rained. ".repeat(3000)}Putin left.`;
    const longest = `${"It rained. ".repeat(9000)}Trump left.`;
    const { surfaces, asked } = await heardIn([
      text(long),
      text("Putin came."),
      text(long),
      text(longest),
      text("Trump came."),
    ]);
    expect(surfaces).toEqual([["Putin"], ["Putin"], ["Putin"], ["Trump"], ["Trump"]]);
    expect(asked).toEqual([2, 1, 1, 1]);
  });

  test("asks nothing where there is nothing to hear", async () => {
    expect(await heardIn([])).toEqual({ surfaces: [], asked: [] });
  });

  test("fails when no answer comes", async () => {
    const deaf = () => Promise.reject(new Error("nobody answers"));
    await expect(whole(hearing(deaf, [text("Putin")], []))).rejects.toThrow("nobody answers");
  });
});

describe("a text with seams", () => {
  const hangs = async (words: string, at: number) =>
    (await hearHere([{ text: words, seams: [at] }], []))[0]!.hangs;

  test("hangs on the page's style where a seam runs through a name, or glues one to another word", async () => {
    expect(await hangs("He saw Vladimir Putin.", 16)).toBe(true);
    expect(await hangs("NewsTrump left.", 4)).toBe(true);
  });

  test("does not where the seam is elsewhere", async () => {
    expect(await hangs("He saw Vladimir Putin.", 7)).toBe(false);
    expect(await hangs("News Trump left.", 4)).toBe(false);
  });
});
