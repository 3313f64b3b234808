import { expect, test } from "vitest";
import { initials, officeOf, whoAmong } from "#cards/names.ts";

const person = (offices: { title: string; from: string; to: string | null }[]) => ({
  id: "ada",
  name: "Ada Jo-ann",
  short: "Ada",
  native: null,
  offices,
  wikidata: null,
});

test("initials come from the words of a name, at most three", () => {
  expect(initials("Ada Jo-ann")).toBe("AJA");
  expect(initials("Vladimir Putin")).toBe("VP");
});

test("an office that is held is named as it is, one that has ended with its years", () => {
  expect(officeOf(person([{ title: "Mayor", from: "2001", to: null }]))).toBe("Mayor");
  expect(officeOf(person([{ title: "Mayor", from: "2001-05", to: "2009" }]))).toBe(
    "Mayor, 2001–2009",
  );
  expect(officeOf(person([]))).toBe("");
});

test("somebody whom nobody introduced is called by the id instead of being lost", () => {
  expect(whoAmong([])("x").short).toBe("x");
});
