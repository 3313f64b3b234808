import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv, writeCsv } from "#export/csv.ts";
import { readTable, writeTable } from "#export/table.ts";
import { buildCorpus } from "../../src/commands/corpus.ts";
import { anyCorpus, holds } from "./corpora.ts";

const corpus = buildCorpus("seeds");
const cell = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(...Array.from("=+-@'\t\r\n \",＝a")) }),
);
const table = fc.array(fc.array(cell, { minLength: 1 }));

describe("the letters as a table", () => {
  test("are one row each under one row of headings, and every row has as many cells", () => {
    const rows = readTable(writeCsv(corpus));
    expect(rows).toHaveLength(corpus.letters.length + 1);
    for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
  });

  test("are the same letters when they are read back", () => {
    expect(readCsv(writeCsv(corpus), corpus.articles)).toEqual(corpus.letters);
    holds(anyCorpus, (any) => expect(readCsv(writeCsv(any), any.articles)).toEqual(any.letters));
  });

  test("are the same letters when a spreadsheet has moved the columns and dropped needless quotation marks", () => {
    const turned = readTable(writeCsv(corpus)).map((row) => row.toReversed());
    const bare = writeTable(turned)
      .replaceAll(/"([a-z_]+)"/g, "$1")
      .replaceAll("\r\n", "\n");
    expect(readCsv(bare, corpus.articles)).toEqual(corpus.letters);
  });

  test("are not read back without the article in which they stand", () => {
    expect(() => readCsv(writeCsv(corpus), [])).toThrow("this article is not at hand");
  });
});

describe("a table", () => {
  test("holds any text, and gives it back", () => {
    holds(table, (rows) => expect(readTable(writeTable(rows))).toEqual(rows));
  });

  test("holds nothing that a spreadsheet would run", () => {
    const starts = (text: string) => writeTable([[text]]).charAt(1);
    for (const formula of [
      "=1+1",
      "+1",
      "-1",
      "@SUM(A1)",
      "\t=1",
      "\r=1",
      "  =1",
      "＝1",
      "\n-1",
      '=HYPERLINK("x")',
    ])
      expect(starts(formula)).toBe("'");
    holds(cell, (text) => expect(writeTable([[text]])).not.toMatch(/^"\s*[=+\-@＝＋－＠]/));
  });

  test("ends its lines as RFC 4180 says, and doubles quotation marks", () => {
    expect(
      writeTable([
        ["a", 'b "c"'],
        ["", "d,e"],
      ]),
    ).toBe('"a","b ""c"""\r\n"","d,e"\r\n');
  });

  test("that is none is refused with the place", () => {
    expect(() => readTable('"a","b')).toThrow("Character 4 of the table");
  });
});
