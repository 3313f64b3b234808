import { describe, expect, test } from "vitest";
import { corpusOf } from "../bench/corpora.ts";
import { small } from "../relate/small.ts";
import { askerOf, idsIn, places } from "./asked.ts";

const generated = corpusOf({ seed: 3, articles: 60 });

describe.each(Object.entries(places))("an index %s", async (_, lay) => {
  const ask = await askerOf(small, lay);
  const find = async (text: string) => idsIn(await ask(text));

  test("finds letters, their quotations and articles by a word", async () => {
    expect(await find("boats ")).toEqual(["quote q1", "article floods"]);
    expect(await find("barley")).toEqual(["letter harvest", "article harvest"]);
  });

  test("finds a word while it is typed, and with a mistake in it", async () => {
    expect(await find("barl")).toEqual(["letter harvest", "article harvest"]);
    expect(await find("barlye")).toEqual(["letter harvest", "article harvest"]);
    expect((await ask("blnakets ")).corrections).toEqual([{ word: "blnakets", by: ["blankets"] }]);
  });

  test("wants every word", async () => {
    expect(await find("barley blankets ")).toEqual([]);
    expect(await find("letter floods ")).toEqual(["letter floods", "article floods"]);
  });

  test("keeps out what is not wanted", async () => {
    expect(await find("letter -floods -harvest")).toEqual(["letter thanks", "article thanks"]);
  });

  test("holds to the order of a phrase", async () => {
    expect(await find('"record harvest"')).toEqual(["letter harvest", "article harvest"]);
    expect(await find('"harvest record"')).toEqual([]);
  });

  test("knows who wrote to whom", async () => {
    expect(await find("from:ada to:bo")).toContain("letter floods");
    expect(await find("from:ada to:bo")).not.toContain("letter thanks");
    expect(await find("with:bo letter ")).toEqual(
      expect.arrayContaining(["letter floods", "letter thanks"]),
    );
    expect(await find("from:nobody")).toEqual([]);
  });

  test("says what stands nowhere", async () => {
    expect((await ask("xylophone barley")).unknown).toEqual(["xylophone"]);
  });
});

test("an index in a file answers as one in memory does", async () => {
  const [inMemory, inFile] = await Promise.all(
    Object.values(places).map((lay) => askerOf(generated, lay)),
  );
  for (const text of [
    "the",
    "let",
    "from:kim 2012",
    "kim letter -bridge",
    '"of the"',
    "govenrment",
  ])
    expect(await inFile!(text)).toEqual(await inMemory!(text));
});

test("only as many are shown as were asked for, and all are counted", async () => {
  const ask = await askerOf(generated);
  const { article } = (await ask("the", 5)).found;
  expect(article.shown).toHaveLength(5);
  expect(article.count).toBe(60);
});
