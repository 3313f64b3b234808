import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { keyOf, reasonsOf, sureness } from "#popover/because.ts";
import en from "#words/locales/en.json" with { type: "json" };

const naming = { person: "ada", surface: "Ada", confidence: 1, because: [] };
const words = (confidence: number) => sureness({ ...naming, confidence });

describe("why a name means a person", () => {
  test("is said with how sure that is, in words and as a percentage", () => {
    expect([1, 0.87, 0.7, 0.3].map(words)).toEqual([
      "Very sure: 100%",
      "Sure: 87%",
      "Fairly sure: 70%",
      "Not sure: 30%",
    ]);
  });

  test("is said in reasons with the page's own words, each once; what nobody can put in words is left out", () => {
    const because = [
      { kind: "title", words: "Mayor" },
      { kind: "title", words: "Mayor" },
      { kind: "lower-case" },
      { kind: "unheard-of" },
    ];
    expect(reasonsOf({ ...naming, because })).toEqual([
      "“Mayor” before it",
      "written without a capital",
    ]);
  });

  test("has words for every kind of reason that the detector gives", () => {
    const source = readFileSync("src/detect/reasons.ts", "utf8");
    const kinds = [...source.matchAll(/^ {2}"?([a-z-]+)"?: "/gm)].map(([, kind]) => kind!);
    expect(kinds.length).toBeGreaterThan(20);
    expect(kinds.filter((kind) => !(keyOf(kind) in en))).toEqual([]);
  });
});
