import { describe, expect, test } from "vitest";
import type { Heard } from "#detect/heard.ts";
import type { Passage } from "#page/block.ts";
import { noBlocks } from "#page/blocks.ts";
import { type Hear, hearing } from "#page/hearing.ts";
import type { Work } from "#page/idle.ts";
import { hearHere } from "./hear.ts";

const passage = (text: string): Passage => ({ text, seams: [], pieces: [], element: null! });

/** Does work to its end, waiting for what it waits for. */
async function whole(work: Work): Promise<void> {
  for (let step = work.next(); !step.done; step = work.next()) await step.value;
}

/** Has passages heard. Resolves to the surfaces that were sighted in each, and to the texts of each question. */
async function heardIn(passages: readonly Passage[], title = "") {
  const [surfaces, asked]: string[][][] = [[], []];
  const hear: Hear = (spoken, mistaken) => {
    asked!.push(spoken.map(({ text }) => text));
    return hearHere(spoken, mistaken);
  };
  const blocks = noBlocks();
  const take = ({ text }: Passage, { sightings }: Heard) =>
    void surfaces!.push(sightings.map(({ start, end }) => text.slice(start, end)));
  await whole(hearing(blocks, passages, { hear, title }, take));
  return { surfaces, asked: asked!, title: blocks.title };
}

describe("having passages heard", () => {
  test("gives an answer for each, in their order, in one question where they are few", async () => {
    const { surfaces, asked } = await heardIn([
      passage("Vladimir Putin came."),
      passage("Nobody came."),
      passage("@Trump met Kim\u00ad Jong Un."),
    ]);
    expect(surfaces).toEqual([["Vladimir Putin"], [], ["@Trump", "Kim\u00ad Jong Un"]]);
    expect(asked).toHaveLength(1);
  });

  test("asks for long ones portion by portion, and for one that is longer than a portion by itself", async () => {
    const long = `${"It rained. ".repeat(3000)}Putin left.`;
    const longest = `${"It rained. ".repeat(9000)}Trump left.`;
    const { surfaces, asked } = await heardIn([
      passage(long),
      passage("Putin came."),
      passage(long),
      passage(longest),
      passage("Trump came."),
    ]);
    expect(surfaces).toEqual([["Putin"], ["Putin"], ["Putin"], ["Trump"], ["Trump"]]);
    expect(asked.map((portion) => portion.length)).toEqual([2, 1, 1, 1]);
  });

  test("asks nothing where there is nothing to hear", async () => {
    expect((await heardIn([], "Putin")).asked).toEqual([]);
  });

  test("hears the title along with the first of them, and only then", async () => {
    const long = passage(`${"It rained. ".repeat(4000)}Putin left.`);
    const { surfaces, asked, title } = await heardIn([long, long], "President Putin");
    expect(asked.map((portion) => portion.length)).toEqual([2, 1]);
    expect(surfaces).toEqual([["Putin"], ["Putin"]]);
    expect(title.evidence["vladimir-putin"]).toMatchObject({ titled: 1 });
  });

  test("fails when no answer comes", async () => {
    const deaf = () => Promise.reject(new Error("nobody answers"));
    await expect(
      whole(hearing(noBlocks(), [passage("Putin")], { hear: deaf, title: "" }, () => undefined)),
    ).rejects.toThrow("nobody answers");
  });
});

describe("a text with seams", () => {
  const hangs = async (words: string, at: number) =>
    (await hearHere([{ text: words, seams: [at] }], []))[0]!.hangs;

  test("hangs on the page's style where a seam runs through a name, or glues one to another word", async () => {
    expect(await hangs("He saw Vladimir Putin.", 16)).toBe(true);
    expect(await hangs("NewsTrump left.", 4)).toBe(true);
    const shy = "in\u00advis\u00adi\u00adble\u00ad ";
    expect(await hangs(`${shy}NewsTrump left.`, shy.length + 4)).toBe(true);
  });

  test("does not where the seam is elsewhere", async () => {
    expect(await hangs("He saw Vladimir Putin.", 7)).toBe(false);
    expect(await hangs("News Trump left.", 4)).toBe(false);
    expect(await hangs("a\u00adb\u00adc\u00adde Trump left.", 8)).toBe(false);
  });
});
