import { describe, expect, test } from "vitest";
import { NOTHING } from "#detect/evidence.ts";
import type { Judged } from "#detect/heard.ts";
import type { Passage } from "#page/block.ts";
import { noBlocks } from "#page/blocks.ts";
import { type Weigh, weighing } from "#page/weighing.ts";
import type { Work } from "#page/idle.ts";
import { weighHere } from "./weigh.ts";

const passage = (text: string): Passage => ({ text, seams: [], pieces: [], element: null! });
const kim = { "kim-jong-un": { ...NOTHING, full: 1 } };

/** Does work to its end, waiting for what it waits for. */
async function whole(work: Work): Promise<void> {
  for (let step = work.next(); !step.done; step = work.next()) await step.value;
}

/** Has passages weighed. Resolves to the surfaces of whom each names, and to the texts of each question. */
async function weighedIn(passages: readonly Passage[], title = "", blocks = noBlocks()) {
  const [surfaces, asked]: string[][][] = [[], []];
  const weigh: Weigh = (spoken, ...how) => {
    asked!.push(spoken.map(({ text }) => text));
    return weighHere(spoken, ...how);
  };
  const take = (_passage: Passage, { mentions }: Judged) =>
    void surfaces!.push(mentions.map(({ surface }) => surface));
  await whole(weighing(blocks, passages, { weigh, title }, take));
  return { surfaces, asked: asked!, blocks };
}

describe("having passages heard", () => {
  test("gives an answer for each, in their order, in one question where they are few", async () => {
    const { surfaces, asked } = await weighedIn([
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
    const { surfaces, asked } = await weighedIn([
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
    expect((await weighedIn([], "Putin")).asked).toEqual([]);
  });

  test("asks what the page says without what is gone", async () => {
    const blocks = { ...noBlocks(), evidence: kim, gone: [kim] };
    const { asked } = await weighedIn([], "", blocks);
    expect(asked).toEqual([[""]]);
    expect(blocks.gone).toEqual([]);
    expect(blocks.evidence["kim-jong-un"]).toEqual(NOTHING);
  });

  test("tells of what is gone in several questions where that is much", async () => {
    const blocks = { ...noBlocks(), gone: Array.from({ length: 1200 }, () => kim) };
    const { asked } = await weighedIn([passage("Putin came.")], "", blocks);
    expect(asked.map((spoken) => spoken.length)).toEqual([501, 500, 200]);
    expect(blocks.evidence["kim-jong-un"]).toMatchObject({ full: -1200 });
  });

  test("hears the title along with the first of them, and only then", async () => {
    const long = passage(`${"It rained. ".repeat(4000)}Putin left.`);
    const { surfaces, asked, blocks } = await weighedIn([long, long], "President Putin");
    expect(asked.map((portion) => portion.length)).toEqual([2, 1]);
    expect(surfaces).toEqual([["Putin"], ["Putin"]]);
    expect(blocks.title.said["vladimir-putin"]).toMatchObject({ titled: 1 });
  });

  test("hears a title in the place of the one before", async () => {
    const { blocks } = await weighedIn([passage("Kim came.")], "Kim Jong Un came");
    const again = await weighedIn([passage("Kim left.")], "The weather", blocks);
    expect(again.surfaces).toEqual([[]]);
    expect(blocks.evidence["kim-jong-un"]).toMatchObject({ full: 0 });
  });

  test("fails when no answer comes", async () => {
    const deaf = () => Promise.reject(new Error("nobody answers"));
    await expect(
      whole(weighing(noBlocks(), [passage("Putin")], { weigh: deaf, title: "" }, () => undefined)),
    ).rejects.toThrow("nobody answers");
  });
});
