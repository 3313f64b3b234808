import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import schema from "#corpus/corpus.schema.json" with { type: "json" };
import { openPackage } from "#corpus/package.ts";
import { buildCorpus } from "../../src/commands/corpus.ts";
import { anyCorpus, holds } from "./corpora.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const corpus = buildCorpus("seeds");
const plain = () => JSON.parse(JSON.stringify(corpus)) as { [key: string]: Json };
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
  schema,
);

/** Fields that a record may do without: names in other languages. */
const MAY_BE_MISSING = /^(?:labels|titles|ar|de|es|fr|ja|ko|ru|zh)$/;

/** Every object and array of a JSON value, itself included. */
function nodes(value: Json): (Json[] | { [key: string]: Json })[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(nodes)];
}

describe("the published schema of the corpus", () => {
  test("is one that the built corpus keeps, and any other that holds together", () => {
    expect(validate(plain()), JSON.stringify(validate.errors)).toBe(true);
    holds(
      anyCorpus,
      (any) => expect(validate(any), JSON.stringify(validate.errors)).toBe(true),
      30,
    );
  });

  test("lets no field be missing, none be added, and none be of another kind, and who opens a package agrees", () => {
    const all = nodes(plain()).length;
    const spoil = fc.tuple(
      fc.nat({ max: all - 1 }),
      fc.nat(),
      fc.constantFrom("remove", "add", "retype"),
    );
    holds(
      spoil,
      ([which, key, how]) => {
        const spoilt = plain();
        const node = nodes(spoilt)[which]!;
        const keys = Object.keys(node);
        const name = keys[key % keys.length];
        fc.pre(name !== undefined && !(Array.isArray(node) && how !== "retype"));
        fc.pre(how !== "remove" || !MAY_BE_MISSING.test(name));
        const record = node as { [name: string]: Json };
        if (how === "remove") delete record[name];
        else record[how === "add" ? "unheardOf" : name] = [[]];
        expect(validate(spoilt)).toBe(false);
        expect(() => openPackage(spoilt)).toThrow("this ");
      },
      60,
    );
  });
});

describe("a corpus package", () => {
  test("is opened as the corpus that was packed", () => {
    expect(openPackage(plain())).toEqual(corpus);
    holds(anyCorpus, (any) => expect(openPackage(any)).toEqual(any), 30);
  });

  test("of another format is refused with what to do", () => {
    expect(() => openPackage({ ...plain(), format: 2 })).toThrow(
      "this corpus is of format 2; this Letterhead reads format 1: update Letterhead",
    );
    expect(() => openPackage({ ...plain(), format: 0 })).toThrow(
      "reads format 1: take a newer corpus",
    );
  });

  test("that is no corpus at all is refused as such", () => {
    for (const wrong of [null, [], "x", 1, {}, { format: "1" }])
      expect(() => openPackage(wrong)).toThrow("this is no corpus of Letterhead");
  });

  test("with a wrong shape is refused with the place", () => {
    const [letter] = corpus.letters;
    expect(() => openPackage({ ...plain(), letters: [{ ...letter, kind: "postcard" }] })).toThrow(
      "letters/0/kind: it is none of letter, message, telegram, reply. Take the file again",
    );
    expect(() => openPackage({ ...plain(), events: undefined })).toThrow(
      "events: it is not of type array",
    );
    expect(() => openPackage({ ...plain(), toString: 1 })).toThrow("“toString” is not known");
  });

  test("with a reference that leads nowhere, or words that stand elsewhere, is refused with place and remedy", () => {
    const [letter] = corpus.letters;
    expect(() => openPackage({ ...plain(), letters: [{ ...letter, sender: "nobody" }] })).toThrow(
      `letter ${letter?.id}: the person nobody is not there. Build`,
    );
    const moved = corpus.conflicts.map(({ about, claims }) => ({
      about,
      claims: claims.map((claim) => ({ ...claim, start: claim.start + 1 })),
    }));
    expect(() => openPackage({ ...plain(), conflicts: moved })).toThrow(
      /contradiction “.+”: “.+” does not stand at \d+ to \d+ of/,
    );
  });

  test("with many faults names the first and counts the rest", () => {
    const events = corpus.events.map((event) => ({ ...event, people: ["nobody"] }));
    expect(() => openPackage({ ...plain(), events })).toThrow(`… and ${events.length - 5} more.`);
  });
});
