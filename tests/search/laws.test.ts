import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "#search/fold.ts";
import { hitsIn } from "#search/snippet.ts";
import { eachTerm, termsOf } from "#search/terms.ts";
import { distance, nearTerms } from "#search/typo.ts";
import { corpusOf } from "../bench/corpora.ts";
import { askerOf, idsIn } from "./asked.ts";

const corpus = corpusOf({ seed: 8, articles: 80 });
const ask = await askerOf(corpus);
const text = fc.string({ unit: "binary", maxLength: 40 });

describe("folding", () => {
  test.each([
    ["Ким", "Kim"],
    ["CHOSŎN", "Choson"],
    ["P’yŏngyang", "Pyongyang"],
    ["Путин", "Putin"],
    ["Łódź", "Lodz"],
    ["Straße", "STRASSE"],
    ["Ｋｉｍ", "kim"],
    ["so\u00ADft", "soft"],
    ["김정은", "김정은".normalize("NFD")],
    ["مُحَمَّد", "محمد"],
  ])("%s and %s are one word", (one, other) => expect(fold(one)).toBe(fold(other)));

  test("twice changes nothing", () => {
    fc.assert(
      fc.property(text, (word) => {
        expect(fold(fold(word))).toBe(fold(word));
      }),
    );
  });

  test("the words of a text stand in it, in order, and are what they fold to", () => {
    fc.assert(
      fc.property(text, (whole) => {
        let last = 0;
        eachTerm(whole, (term, start, end) => {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(fold(whole.slice(start, end))).toBe(term);
          last = end;
        });
      }),
    );
  });

  test("names are the same with spaces and with hyphens, and without their possessive", () => {
    expect(termsOf("Moon Jae-in’s")).toEqual(termsOf("moon jae in"));
  });
});

describe("what folds to the same finds the same", () => {
  test.each([
    ["Kim letter", "Ким lettér"],
    ["RAILWAY", "rаilwаy".replaceAll("а", "á")],
    ["from:kim", "from:Ким"],
    ["vladimir", "Владимир"],
  ])("%s, %s", async (one, other) => {
    expect(idsIn(await ask(one))).toEqual(idsIn(await ask(other)));
    expect(idsIn(await ask(one)).length).toBeGreaterThan(0);
  });
});

const word = fc.constantFrom(
  "letter",
  "the",
  "bridge",
  "kim",
  "railway",
  "treaty",
  "sent",
  "harbour",
);
const filter = fc.constantFrom(
  "from:kim",
  "to:putin",
  "with:moon",
  "with:trump",
  "kind:telegram",
  "before:2015",
  "after:2010",
  "2012",
  "-bridge",
  '"of the"',
  "from:nobody",
);

test("one more filter never adds a result", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(word, { maxLength: 2 }),
      fc.array(filter, { maxLength: 3 }),
      filter,
      async (words, filters, more) => {
        const query = [...words, ...filters, ""].join(" ");
        const wide = new Set(idsIn(await ask(query)));
        const narrow = idsIn(await ask(`${query}${more} `));
        expect(narrow.filter((id) => !wide.has(id))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test("what is marked in a result is what was asked for", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 3 }), async (words) => {
      const { found } = await ask(`${words.join(" ")} `, 10);
      for (const { snippet } of [
        ...found.letter.shown,
        ...found.quote.shown,
        ...found.article.shown,
      ])
        for (const { start, end } of snippet?.hits ?? [])
          expect(words).toContain(fold(snippet!.text.slice(start, end)));
    }),
    { numRuns: 30 },
  );
});

test("a snippet is a stretch of the text it was taken from", async () => {
  const { found } = await ask("railway", 50);
  for (const one of found.article.shown) {
    if (one.kind !== "article" || !one.snippet) continue;
    expect(one.article.text).toContain(one.snippet.text);
    expect(one.snippet.text.length).toBeLessThanOrEqual(200);
    expect(one.titleHits).toEqual(
      hitsIn(one.article.title, (term) => (term.startsWith("railway") ? 0 : -1)),
    );
  }
});

describe("the distance of two words", () => {
  test.each([
    ["summit", "sumit", 1],
    ["putin", "ptuin", 1],
    ["trump", "tramp", 1],
    ["kim", "kim", 0],
    ["letter", "ladder", 3],
    ["", "moon", 4],
  ])("%s and %s: %d", (one, other, far) => expect(distance(one, other)).toBe(far));

  const short = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });

  test("is the same from either side", () => {
    fc.assert(
      fc.property(short, short, (one, other) => {
        expect(distance(one, other)).toBe(distance(other, one));
      }),
    );
  });

  test("finds the same words when many are walked through as when each is looked at alone", () => {
    fc.assert(
      fc.property(short, fc.uniqueArray(short, { maxLength: 40 }), (asked, some) => {
        const terms = some.toSorted();
        const most = asked.length < 4 ? 0 : asked.length < 8 ? 1 : 2;
        const near = nearTerms(asked, false, {
          terms: terms.join(""),
          ends: terms.map(
            (
              (sum) => (term: string) =>
                (sum += term.length)
            )(0),
          ),
        });
        const wanted = terms.filter((term) => most > 0 && distance(asked, term) <= most);
        expect(near.map(({ at }) => terms[at])).toEqual(wanted);
      }),
    );
  });
});
