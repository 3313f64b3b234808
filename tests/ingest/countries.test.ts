import { expect, test } from "vitest";
import { COUNTRIES, countriesIn } from "#corpus/countries.ts";
import { countryOf } from "#ingest/countries.ts";
import { lettersIn } from "./letters-in.ts";

test("what a country is called everywhere, it is called in articles too", () => {
  for (const { names, adjectives, seats } of countriesIn(COUNTRIES)) {
    const [country] = names;
    for (const wording of [...names, ...seats])
      expect(countryOf(wording), wording).toEqual({ country, noun: true });
    for (const wording of adjectives)
      expect(countryOf(wording), wording).toEqual({ country, noun: false });
  }
});

test("case and apostrophes of either kind are read as they are meant", () => {
  expect(countryOf("US")?.country).toBe("United States");
  expect(countryOf("us")).toBeUndefined();
  expect(countryOf("People’s Republic of China")?.country).toBe("China");
});

test.each(["'", "’"])("a country's full name is one name, with %s in it", (mark) => {
  expect(
    lettersIn(
      `The president of the Democratic People${mark}s Republic of Korea sent a letter to Vladimir Putin.`,
    ),
  ).toEqual(["President of North Korea > Vladimir Putin"]);
});
