import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { gazetteerSource } from "../../src/commands/gazetteer.ts";
import { compileGazetteer, type PersonTable } from "#detect/gazetteer.ts";
import { PEOPLE } from "#detect/gazetteer.gen.ts";

test("the gazetteer is what the people's tables say: run src/commands/gazetteer.ts when this fails", () => {
  expect(readFileSync("src/detect/gazetteer.gen.ts", "utf8")).toBe(gazetteerSource());
});

test("the gazetteer does not carry what no detector asks: offices and identifiers stay in the tables", () => {
  for (const person of PEOPLE) expect(person).not.toHaveProperty("offices");
  expect(readFileSync("src/detect/gazetteer.gen.ts", "utf8")).not.toMatch(/Q\d{4,}/);
});

test("another person is added by a table alone", () => {
  const merkel: PersonTable = {
    id: "angela-merkel",
    alone: "always",
    order: "given name first",
    roles: "leader",
    forms: [{ surname: ["Merkel"], given: ["Angela (Dorothea)"] }],
  };
  const source = compileGazetteer([merkel]);
  expect(source).toContain('"merkel"');
  expect(source).toContain('"given": "angela%(?:~dorothea%)?"');
});
