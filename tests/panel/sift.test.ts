import { describe, expect, test } from "vitest";
import { asLine, certaintyOf, type LetterLine } from "#corpus/line.ts";
import type { ListedMention } from "#messages/contract.ts";
import { rowsOf } from "#panel/groups.ts";
import { jumpFrom } from "#panel/jump.ts";
import { everything, passes, type Sift, yearsIn } from "#panel/sift.ts";
import { small } from "../relate/small.ts";

const line = (id: string, sent: string | null, more: Partial<LetterLine> = {}): LetterLine => ({
  ...asLine(small.letters[0]!, false),
  id,
  sent,
  reported: null,
  ...more,
});

/** The latest first, as they come. */
const lines = [
  line("d", "2020-05-09", { sender: "bo", recipient: "ada" }),
  line("c", "../2020-03-05", { kind: "message" }),
  line("b", "2019~", { recipient: "cy" }),
  line("a", null, { reported: "2018-04" }),
  line("z", null),
];

const sifted = (sift: Partial<Sift>) =>
  lines.filter((one) => passes({ ...everything, ...sift }, one)).map(({ id }) => id);

describe("letters are sifted", () => {
  test.each<[string, Partial<Sift>, string[]]>([
    ["not at all", {}, ["d", "c", "b", "a", "z"]],
    ["by a person", { person: "cy" }, ["b"]],
    ["by who sent them", { person: "bo", way: "sent" }, ["d"]],
    ["by who received them", { person: "bo", way: "received" }, ["c", "a", "z"]],
    ["by a pair, both ways", { person: "ada", other: "bo" }, ["d", "c", "a", "z"]],
    ["by kind", { kind: "message" }, ["c"]],
    ["by a year in which they may have been sent", { year: "2019" }, ["b"]],
    ["by the year of the report, where nothing else is known", { year: "2018" }, ["a"]],
    ["by how well the day is known", { certainty: "unknown" }, ["a", "z"]],
    ["by a stretch of time", { within: "2019-01-01/2020-03-31" }, ["c", "b"]],
    ["by several at once", { person: "ada", certainty: "about", year: "2019" }, ["b"]],
  ])("%s", (_, sift, ids) => expect(sifted(sift)).toEqual(ids));

  test("and a day is known, bounded, about then, or not known", () => {
    expect(lines.map(certaintyOf)).toEqual(["day", "bounds", "about", "unknown", "unknown"]);
    expect(yearsIn(lines)).toEqual(["2020", "2019", "2018"]);
  });
});

describe("letters are grouped", () => {
  const headed = (sort: Sift["sort"], related: string[] = []) =>
    rowsOf(lines, sort, related).map(({ line: { id }, heading, size }) =>
      heading ? `${JSON.stringify(Object.values(heading).slice(1))} ${size}: ${id}` : id,
    );

  test("by year, those without a date last", () => {
    expect(headed("date")).toEqual([
      '["2020"] 2: d',
      "c",
      '["2019"] 1: b',
      '["2018"] 1: a',
      '[""] 1: z',
    ]);
  });

  test("by pair, whoever writes, the largest first", () => {
    expect(headed("pair")).toEqual(['[["ada","bo"]] 4: d', "c", "a", "z", '[["ada","cy"]] 1: b']);
  });

  test("by what bears on the page, in its order, then all others", () => {
    expect(headed("relevance", ["b", "d"])).toEqual(["[true] 2: b", "d", "[false] 3: c", "a", "z"]);
    expect(headed("relevance")[0]).toBe("[false] 5: d");
  });
});

describe("a chip leads", () => {
  const mention = (id: number, person: string): ListedMention => ({
    id,
    person,
    surface: "",
    before: "",
    after: "",
  });
  const mentions = [mention(4, "ada"), mention(7, "bo"), mention(9, "ada"), mention(2, "ada")];
  const jump = (last: number | null, by: 1 | -1) => jumpFrom(mentions, "ada", last, by)?.mention;

  test("to the first mention, then the next, and round the end", () => {
    expect([jump(null, 1), jump(4, 1), jump(9, 1), jump(2, 1)]).toEqual([4, 9, 2, 4]);
  });

  test("backwards the same way", () => {
    expect([jump(null, -1), jump(2, -1), jump(9, -1), jump(4, -1)]).toEqual([2, 9, 4, 2]);
  });

  test("to the first again when the one that was gone to is no more, and nowhere where nobody is named", () => {
    expect(jump(5, 1)).toBe(4);
    expect(jumpFrom(mentions, "cy", null, 1)).toBeNull();
    expect(jumpFrom(mentions, "ada", 4, 1)).toEqual({ mention: 9, place: 2, of: 3 });
  });
});
