import { expect, test } from "vitest";
import { ABBREVIATIONS } from "#corpus/abbreviations.ts";
import { MONTHS, monthOf, SHORT_MONTHS } from "#corpus/calendar.ts";
import { COUNTRIES, countriesIn } from "#corpus/countries.ts";
import { isNoLetter } from "#corpus/lexicon.ts";

test("a month is known by its name, by its beginning and by nothing else", () => {
  expect(MONTHS.map(monthOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(SHORT_MONTHS.every((word) => monthOf(word) !== null)).toBe(true);
  expect(["Sept", "MAY", "Ma", "", "yesterday"].map(monthOf)).toEqual([9, 5, null, null, null]);
});

test("a shortened month is written with a capital and ends no sentence", () => {
  expect(ABBREVIATIONS).toContain("Sept");
  expect(ABBREVIATIONS).not.toContain("sept");
});

test("every country has a name, and no two are called the same", () => {
  const all = countriesIn(COUNTRIES);
  const wordings = all.flatMap(({ names, adjectives, seats }) => [
    ...names,
    ...adjectives,
    ...seats,
  ]);
  expect(all.every(({ names }) => names.length > 0)).toBe(true);
  expect(new Set(wordings).size).toBe(wordings.length);
});

test("a tough letter is a letter, a tough message need not be one; an open letter is none", () => {
  expect(isNoLetter("letter", ["tough", "a"], "")).toBe(false);
  expect(isNoLetter("message", ["tough", "a"], "")).toBe(true);
  expect(isNoLetter("letter", ["open", "an"], "")).toBe(true);
  expect(isNoLetter("letter", ["his"], "resignation")).toBe(true);
  expect(isNoLetter("message", ["a"], "sympathy")).toBe(false);
});
