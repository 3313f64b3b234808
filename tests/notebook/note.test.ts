import { describe, expect, test } from "vitest";
import { anchor, reanchored } from "#notebook/anchor.ts";
import { canonicalOf } from "#notebook/canonical.ts";
import { says, soundTags, tagsIn, tagsOf } from "#notebook/note.ts";
import { small } from "../relate/small.ts";
import { floods } from "./notes.ts";

describe("the address of a page", () => {
  test.each([
    ["https://a.example/x?utm_source=m&id=3#top", null, "https://a.example/x?id=3"],
    ["https://a.example/x?fbclid=1", null, "https://a.example/x"],
    ["https://m.a.example/x", "https://a.example/x#y", "https://a.example/x"],
    ["https://a.example/x", "/y", "https://a.example/y"],
    ["https://a.example/x", "https://a.example/", "https://a.example/x"],
    ["https://a.example/x", "javascript:0", "https://a.example/x"],
    ["https://a.example/x", "http://[", "https://a.example/x"],
    ["about:blank", null, "about:blank"],
    ["no address", null, "no address"],
  ])("%s that says of itself %s is kept as %s", (address, said, kept) => {
    expect(canonicalOf(address, said)).toBe(kept);
  });
});

describe("a note", () => {
  const [letter, , thanks] = small.letters;
  const anchorage = { letter: letter!, quotes: small.quotes, articles: small.articles };

  test("is anchored by the quotation, with what stands around it", () => {
    expect(anchor(anchorage, "q1", null)).toMatchObject({
      letter: "floods",
      article: "floods",
      quoted: { exact: "our boats are yours", suffix: "”." },
    });
    expect(anchor(anchorage, null, null)?.quoted.exact).toBe(letter!.evidence[0]!.exact);
    expect(anchor(anchorage, "q9", null)).toBeNull();
  });

  test("finds its letter again when that goes by another id", () => {
    const renamed = [{ ...letter!, id: "floods-2" }, thanks!];
    const quotes = small.quotes.map((quote) => ({ ...quote, id: "q7", letter: "floods-2" }));
    expect(reanchored(floods.target, renamed, quotes)).toMatchObject({
      letter: "floods-2",
      quote: "q7",
    });
    const whole = anchor(anchorage, null, null)!;
    expect(reanchored(whole, renamed, []).letter).toBe("floods-2");
    expect(reanchored(floods.target, [thanks!], [])).toEqual(floods.target);
  });

  test("is found by its own words, its tags, the quotation and the page's title, whatever the accents", () => {
    for (const words of ["compare THANKS", "boats", "yours", "after the", "compáre", ""])
      expect(says(floods, words), words).toBe(true);
    expect(says(floods, "compare tanks")).toBe(false);
  });

  test("keeps each tag once, without spaces around it", () => {
    expect(tagsIn("地震、援助，津波, help")).toEqual(["地震", "援助", "津波", "help"]);
    expect(soundTags([" help ", "Help", "", "two  words"])).toEqual(["help", "two words"]);
    expect(tagsOf([floods, { ...floods, tags: ["boats"] }])).toEqual(["boats", "help"]);
  });
});
