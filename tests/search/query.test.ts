import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "#search/parse.ts";
import type { Query, Tongue } from "#search/query.ts";

const tongue: Tongue = {
  people: [
    { id: "kim", names: ["Kim Jong Un", "Kim", "김정은", "Ким Чен Ын"] },
    { id: "sister", names: ["Kim Yo Jong", "Kim Yo Jong", "김여정"] },
    { id: "moon", names: ["Moon Jae-in", "Moon", "문재인"] },
    { id: "putin", names: ["Vladimir Putin", "Putin", "Владимир Путин", "Poutine"] },
  ],
  keys: { from: "von", to: "an", with: "mit", kind: "art", before: "vor", after: "nach" },
  kinds: { letter: "Brief", message: "Botschaft", telegram: "Telegramm", reply: "Antwort" },
};

const filtersOf = (text: string) => parse(text, tongue).filters;
const piecesOf = (text: string) =>
  parse(text, tongue).pieces.map((piece) => ({ ...piece, text: "", start: 0 }));
const wordsOf = ({ words }: Query) =>
  words.map(({ term, prefix, or }) => [term, ...or].join("|") + (prefix ? "*" : ""));

describe("what a query says", () => {
  const people = (key: "from" | "to" | "with", ...ids: string[]) => ({ key, people: ids });
  const days = (first: number, last: number) => ({ key: "dates", first, last });
  const cases: [text: string, filters: object[]][] = [
    ["from:kim", [people("from", "kim", "sister")]],
    ['from:"kim jong un"', [people("from", "kim")]],
    ["from:“Kim Jong Un”", [people("from", "kim")]],
    [
      "FROM:Kim to:Putin 2019",
      [people("from", "kim", "sister"), people("to", "putin"), days(20190101, 20191231)],
    ],
    ["with:jae-in", [people("with", "moon")]],
    ["with:moonjaein", [people("with", "moon")]],
    ["with:문재인", [people("with", "moon")]],
    ["with：「문재인」", [people("with", "moon")]],
    ["von:путин", [people("from", "putin")]],
    ["von:poutine", [people("from", "putin")]],
    ["with:pu", [people("with", "putin")]],
    ["kind:reply", [{ key: "kind", kinds: ["reply"] }]],
    ["art:antwort", [{ key: "kind", kinds: ["reply"] }]],
    ["kind:tele", [{ key: "kind", kinds: ["telegram"] }]],
    ["before:2020", [days(0, 20200100)]],
    ["after:2019-04", [days(20190401, 99999999)]],
    ["2019-04-26", [days(20190426, 20190426)]],
    ["2019-02", [days(20190201, 20190228)]],
    ["from:", []],
    ["2019-13", []],
    ["123456", []],
  ];
  test.each(cases)("%s", (text, filters) => expect(filtersOf(text)).toEqual(filters));
});

describe("words", () => {
  const cases: [text: string, words: string[]][] = [
    ["letter", ["letter*"]],
    ["letter ", ["letter"]],
    ["Moon Jae-in", ["moon", "jae", "in*"]],
    ["Chosŏn’s", ["choson*"]],
    ["김정은 letter", ["김정은|kim", "letter*"].map((word) => word.normalize("NFKD"))],
    ["Ким", ["kim*"]],
    ["kim 2019", ["kim"]],
    ["foo:bar", ["foo", "bar"]],
    ["· —", []],
  ];
  test.each(cases)("%s", (text, words) => expect(wordsOf(parse(text, tongue))).toEqual(words));

  test("in quotation marks of any kind are a phrase, and with a minus are kept out", () => {
    expect(parse('"best wishes" “to you” -war -"cold war"', tongue)).toMatchObject({
      words: [],
      phrases: [
        ["best", "wishes"],
        ["to", "you"],
      ],
      without: [["war"], ["cold", "war"]],
    });
  });

  test("a mark that is not closed yet goes to the end", () => {
    expect(parse('letter "best wis', tongue).phrases).toEqual([["best", "wis"]]);
  });
});

describe("what is not understood is said", () => {
  const cases: [text: string, piece: object][] = [
    ["from:xyzzy", { as: "nobody", key: "from", meant: [] }],
    ["to:puttin", { as: "nobody", key: "to", meant: ["putin"] }],
    ["kind:poem", { as: "noKind" }],
    ["before:soon", { as: "noDate" }],
    ["after:2019-02-31", { as: "noDate" }],
    ["by:kim", { as: "noFilter" }],
    ["-from:kim", { as: "noFilter" }],
  ];
  test.each(cases)("%s", (text, piece) =>
    expect(piecesOf(text)).toContainEqual({ ...piece, text: "", start: 0 }),
  );

  test("a name that nobody bears lets nothing through", () => {
    expect(filtersOf("from:xyzzy")).toEqual([{ key: "from", people: [] }]);
  });
});

test("every text is a query, and its pieces stand in it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      for (const piece of parse(text, tongue).pieces)
        expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
    }),
  );
});
