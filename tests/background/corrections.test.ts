import { beforeEach, describe, expect, test } from "vitest";
import type { Misnamed } from "#messages/contract.ts";
import { readSettings } from "#settings/keep.ts";
import { correctionsOf } from "../../src/background/corrections.ts";

const kept: Record<string, unknown> = {};
/** As much of a browser's storage as settings need. */
const area = {
  get: async (key: string) => ({ [key]: kept[key] }),
  set: async (values: object) => void Object.assign(kept, values),
} as never;
const { correct, uncorrect } = correctionsOf(area);
const corrections = async () => (await readSettings(area)).corrections;

const sender = { url: "https://news.example.org/a" };
const name: Misnamed = { person: "ada", surface: "Ada", url: "https://news.example.org/b#top" };

beforeEach(() => {
  delete kept["settings"];
});

describe("the reader's word that a name does not mean the person", () => {
  test("holds for the page it was said on, or for its site, once", async () => {
    await correct(sender, name, "page");
    await correct(sender, name, "page");
    await correct(sender, name, "site");
    expect((await corrections()).map(({ where }) => where)).toEqual([
      "page:https://news.example.org/b",
      "site:news.example.org",
    ]);
  });

  test("is taken back on both", async () => {
    await correct(sender, name, "page");
    await correct(sender, name, "site");
    await uncorrect(sender, name);
    expect(await corrections()).toEqual([]);
  });

  test("holds for no other site than the one it comes from, and stays short, whatever a page says", async () => {
    const lie = { person: "ada", surface: "A".repeat(9000), url: "https://example.com/" };
    await correct(sender, lie, "site");
    const [correction] = await corrections();
    expect(correction?.where).toBe("site:news.example.org");
    expect(correction?.surface).toHaveLength(200);
  });
});
