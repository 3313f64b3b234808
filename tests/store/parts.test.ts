import "fake-indexeddb/auto";
import Dexie from "dexie";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import type { Corpus } from "#corpus/corpus.ts";
import type { Context } from "#corpus/dossier.ts";
import { letterInFull, letterList } from "#relate/full.ts";
import { beside } from "#relate/lines.ts";
import { relate } from "#relate/relate.ts";
import { shelfInMemory } from "#store/in-memory.ts";
import { openStore, type Store } from "#store/store.ts";
import { corpusOf, people } from "../bench/corpora.ts";
import { dice, sentence } from "../bench/vocabulary.ts";

beforeEach(async () => {
  await Promise.all((await Dexie.getDatabaseNames()).map((name) => Dexie.delete(name)));
});

const ids = people.map(({ id }) => id);
const someone = fc.constantFrom(...ids.slice(0, 12));

/** A context in the words of an article that is there, or of none. */
const contexts: fc.Arbitrary<Context> = fc.record({
  sentence: fc.integer().map((seed) => sentence(dice(seed))),
  around: fc.integer().map((seed) => sentence(dice(seed))),
  peopleInSentence: fc.uniqueArray(someone, { maxLength: 3 }),
  peopleOnPage: fc.uniqueArray(someone, { maxLength: 5 }),
  published: fc.constantFrom(null, "2019-04-01", "2010"),
});

const sizes = fc.record({
  seed: fc.integer({ min: 1, max: 9999 }),
  articles: fc.integer({ min: 1, max: 60 }),
});

/** Runs a law on a small corpus in a store; some contradictions are added, since generated articles have none. */
function law(holds: (store: Store, corpus: Corpus, context: Context) => Promise<void>) {
  const property = fc.asyncProperty(sizes, contexts, async (size, context) => {
    const generated = corpusOf(size);
    const claims = generated.letters.slice(0, 2).flatMap(({ evidence }) => evidence);
    const conflicts = claims.length > 1 ? [{ about: "the day", claims }] : [];
    const corpus = { ...generated, conflicts };
    const store = openStore(corpus);
    await holds(store, corpus, context);
    expect(await store.health()).toEqual({ trouble: null, filled: 1 });
  });
  return fc.assert(property, { numRuns: 12 });
}

describe("a part of a corpus says as much as the whole", { timeout: 60_000 }, () => {
  test("on a person and the letters of a page", () =>
    law(async (store, corpus, context) => {
      for (const id of ["kim-jong-un", context.peopleOnPage[0] ?? "vladimir-putin", "nobody"]) {
        const { corpus: part, totals } = await store.ask((shelf) => shelf.about(id, context));
        expect(totals).toBeNull();
        expect(relate(part, id, context)).toEqual(relate(corpus, id, context));
      }
    }));

  test("on all letters, those that bear on a page first", () =>
    law(async (store, corpus, context) => {
      for (const one of [context, null]) {
        const { corpus: part } = await store.ask((shelf) => shelf.near(one));
        expect(letterList(part, one)).toEqual(letterList(corpus, one));
      }
    }));

  test("on a letter in full, with its chain, its time and its contradictions", () =>
    law(async (store, corpus) => {
      for (const { id } of [...corpus.letters, { id: "none" }]) {
        const { corpus: part } = await store.ask((shelf) => shelf.around(id));
        expect(letterInFull(part, id)).toEqual(letterInFull(corpus, id));
        expect(beside(part, id)).toEqual(beside(corpus, id));
      }
    }));

  test("on the lines of all letters, page by page", () =>
    law(async (store, corpus) => {
      const whole = await shelfInMemory(corpus).lines(0, 1000);
      const pages = [0, 7, 14, 21, 28].map((from) => store.ask((shelf) => shelf.lines(from, 7)));
      const { people, total } = (await Promise.all(pages))[0]!;
      const lines = (await Promise.all(pages)).flatMap((page) => page.lines);
      expect({ people, total, lines: lines.slice(0, 35) }).toEqual({
        ...whole,
        lines: whole.lines.slice(0, 35),
      });
    }));

  test("on articles, letters and people, page by page", () =>
    law(async (store, corpus) => {
      const memory = shelfInMemory(corpus);
      const both = async <T>(question: (shelf: typeof memory) => Promise<T>) =>
        expect(await store.ask(question)).toEqual(await question(memory));
      await both((shelf) => shelf.sources(3, 10));
      await both((shelf) => shelf.article("article-3"));
      await both((shelf) => shelf.people());
      await both((shelf) => shelf.size());
    }));
});

describe("a person with more letters than can be weighed", { timeout: 60_000 }, () => {
  const letters = 400;
  const pair = corpusOf({ seed: 5, articles: letters * 2 });
  /** All letters are Kim's: one in ten to Moon, the others to Putin; the latest first. */
  const corpus: Corpus = {
    ...pair,
    letters: pair.letters.map((letter, n) => ({
      ...letter,
      sender: "kim-jong-un",
      recipient: n % 10 === 0 ? "moon-jae-in" : "vladimir-putin",
    })),
    version: "many",
  };
  const context: Context = {
    sentence: "",
    around: "",
    peopleInSentence: ["kim-jong-un", "moon-jae-in"],
    peopleOnPage: [],
    published: null,
  };
  const about = async (context: Context) => {
    const store = openStore(corpus);
    await expect.poll(async () => (await store.health()).filled, { timeout: 20_000 }).toBe(1);
    return store.ask((shelf) => shelf.about("kim-jong-un", context));
  };

  test("is answered from a bounded part, in which every letter to whom the page names has its place", async () => {
    const { corpus: part, totals } = await about(context);
    expect(part.letters.length).toBeLessThanOrEqual(150);
    const toMoon = part.letters.filter(({ recipient }) => recipient === "moon-jae-in");
    expect(toMoon.length).toBe(40);
    expect(totals).toEqual({ letters, articles: expect.any(Number) });
  });

  test("is answered from the letters that a page of an earlier day can know of", async () => {
    const published = corpus.letters[250]?.sent?.edtf.replace("../", "") ?? "";
    const { corpus: part } = await about({ ...context, peopleInSentence: [], published });
    const ids = part.letters.map(({ id }) => id);
    expect(ids).toContain(corpus.letters[251]?.id);
    expect(ids).not.toContain(corpus.letters[0]?.id);
  });
});
