import { describe, expect, test } from "vitest";
import type { Corpus } from "#corpus/corpus.ts";
import { writeBibtex } from "#export/bibtex.ts";
import { writeCsl } from "#export/csl.ts";
import { buildCorpus } from "../../src/commands/corpus.ts";
import { anyCorpus, holds } from "./corpora.ts";

interface Item {
  readonly id: string;
  readonly type: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly recipient?: readonly { readonly literal: string }[];
  readonly issued?: {
    readonly "date-parts"?: readonly (readonly number[])[];
    readonly literal?: string;
    readonly circa?: true;
  };
}

const corpus = buildCorpus("seeds");
const itemsOf = (any: Corpus) => JSON.parse(writeCsl(any)) as readonly Item[];

/** The corpus with its first letter sent at another time. */
function sentAt(edtf: string): Corpus {
  const [first, ...rest] = corpus.letters;
  return {
    ...corpus,
    letters: [
      { ...first!, sent: { edtf, how: ["for this test"], source: null, byEditor: true } },
      ...rest,
    ],
  };
}

/** How deep the braces of a BibTeX file are at its end and at their least; BibTeX counts escaped ones, too. */
function depth(text: string): { end: number; least: number } {
  let [end, least] = [0, 0];
  for (const [brace] of text.matchAll(/[{}]/g)) {
    end += brace === "{" ? 1 : -1;
    least = Math.min(least, end);
  }
  return { end, least };
}

describe("the citations in CSL-JSON", () => {
  test("are the letters as personal communications, and the articles as news", () => {
    const items = itemsOf(corpus);
    const ofType = (type: string) => items.filter((item) => item.type === type).map(({ id }) => id);
    expect(ofType("personal_communication")).toEqual(corpus.letters.map(({ id }) => id));
    expect(ofType("article-newspaper")).toEqual(corpus.articles.map(({ id }) => id));
    const named = items.filter(({ author, recipient }) => author?.[0] && recipient?.[0]);
    expect(named).toHaveLength(corpus.letters.length);
  });

  test("say a date in parts where it has them, and in words where a side is open", () => {
    const issued = (edtf: string) => itemsOf(sentAt(edtf))[0]?.issued;
    expect(issued("2019-04-19")).toEqual({ "date-parts": [[2019, 4, 19]] });
    expect(issued("2020-03-02/2020-03-08")).toEqual({
      "date-parts": [
        [2020, 3, 2],
        [2020, 3, 8],
      ],
    });
    expect(issued("2019~")).toEqual({ "date-parts": [[2019]], circa: true });
    expect(issued("../2020-03-05")).toEqual({ literal: "by 5 March 2020" });
  });
});

describe("the citations in BibTeX", () => {
  test("are an entry for each letter and each article, each with a key of its own", () => {
    const check = (any: Corpus) => {
      const keys = [...writeBibtex(any).matchAll(/^@\w+\{([\w.:-]+),$/gm)].map(([, key]) => key);
      expect(keys).toHaveLength(any.letters.length + any.articles.length);
      expect(new Set(keys.slice(0, any.letters.length)).size).toBe(any.letters.length);
    };
    check(corpus);
    holds(anyCorpus, check);
  });

  test("pair their braces, whatever words the articles use", () => {
    holds(anyCorpus, (any) => expect(depth(writeBibtex(any))).toEqual({ end: 0, least: 0 }));
  });

  test("write what LaTeX would take for a command as the sign that it is", () => {
    const [article] = corpus.articles;
    const bibtex = writeBibtex({
      ...corpus,
      letters: [],
      articles: [{ ...article!, title: "100 % of A&B_{x} \\ #1 ~ $2 ^" }],
    });
    expect(bibtex).toContain(
      "title = {{100 \\% of A\\&B\\_\\textbraceleft{}x\\textbraceright{} \\textbackslash{} \\#1 \\textasciitilde{} \\$2 \\textasciicircum{}}},",
    );
  });

  test("say a plain date in year, month and day, and any other as EDTF", () => {
    expect(writeBibtex(sentAt("2019-04-19"))).toContain(
      "  year = {2019},\n  month = apr,\n  day = {19},\n",
    );
    expect(writeBibtex(sentAt("../2020-03~"))).toContain("  date = {../2020-03~},\n");
  });
});
