import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isKnownDate } from "#corpus/bounds.ts";
import { boundsOf, compareDates, inWords, isEdtf, overlap } from "#corpus/edtf.ts";

test.each([
  ["2020-03-05", "5 March 2020"],
  ["2020-03", "March 2020"],
  ["2020", "2020"],
  ["2020~", "about 2020"],
  ["2020-03-05?", "perhaps 5 March 2020"],
  ["../2020-03-05", "by 5 March 2020"],
  ["2020-03/..", "since March 2020"],
  ["2020-02-24/2020-03-01", "between 24 February 2020 and 1 March 2020"],
])("%s reads as “%s”", (edtf, words) => {
  expect(inWords(edtf)).toBe(words);
});

test.each([
  "",
  "20200305",
  "2020-13",
  "2020-02-30",
  "2020-3-5",
  "tomorrow",
  "../..",
  "2020/2021/2022",
  "..",
])("“%s” is no date", (edtf) => {
  expect(isEdtf(edtf)).toBe(false);
  expect(isKnownDate(edtf)).toBe(false);
});

test("bounds are as wide as the date", () => {
  expect(boundsOf("2020-02")).toEqual({ first: "2020-02-01", last: "2020-02-29" });
  expect(boundsOf("2019")).toEqual({ first: "2019-01-01", last: "2019-12-31" });
  expect(boundsOf("../2020-03-05")).toEqual({ first: null, last: "2020-03-05" });
  expect(boundsOf("2020-02-27~")).toEqual({ first: "2020-02-27", last: "2020-02-27" });
});

test("dates overlap if they may mean the same day", () => {
  expect(overlap("2020-03", "2020-03-05")).toBe(true);
  expect(overlap("../2020-03-05", "2019")).toBe(true);
  expect(overlap("2020-03-05", "2020-03-06")).toBe(false);
});

test("dates sort by the day they begin, open ones by the day they end", () => {
  expect(["2020-03-05", "2019", "../2020-03-04"].toSorted(compareDates)).toEqual([
    "2019",
    "../2020-03-04",
    "2020-03-05",
  ]);
});

test("every day that the calendar has is a date for us and for the library", () => {
  const day = fc.date({
    min: new Date("1000-01-01"),
    max: new Date("9999-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, (date) => isKnownDate(date.toISOString().slice(0, 10))),
    { numRuns: 200 },
  );
});

const FILE = resolve("../shared/standards/edtf/edtf-examples.json");

describe("beside the labelled examples of the standard", () => {
  test.skipIf(existsSync(FILE))("skipped: ../shared/standards is not beside the project", () => {});

  test.runIf(existsSync(FILE))("nothing that the library refuses is a date for us", () => {
    const strings = JSON.stringify(JSON.parse(readFileSync(FILE, "utf8"))).match(/"[^"]*"/g) ?? [];
    const ours = strings.map((quoted) => quoted.slice(1, -1)).filter(isEdtf);
    expect(ours.filter((value) => !isKnownDate(value))).toEqual([]);
  });
});
