import { expect, test } from "vitest";
import type { Evidence } from "#detect/evidence.ts";
import type { Weighed } from "#detect/heard.ts";
import { weighSent } from "../../src/background/weighing.ts";

const surfaces = ({ texts }: Weighed) =>
  texts.map(({ mentions }) => mentions.map(({ surface }) => surface));

test("texts of a page are heard, one answer for each, as if what is mistaken were not there", () => {
  const spoken = [
    { text: "Kim Jong Un met Vladimir Putin.", seams: [] },
    { text: "Nobody came.", seams: [] },
  ];
  const named = (mistaken: { person: string; surface: string }[]) =>
    surfaces(weighSent(spoken, {}, mistaken));
  expect(named([])).toEqual([["Kim Jong Un", "Vladimir Putin"], []]);
  const corrected = [{ person: "kim-jong-un", surface: "KIM JONG UN" }];
  expect(named(corrected)).toEqual([["Vladimir Putin"], []]);
});

test("whom a surname means is judged with what was heard of the page before", () => {
  const kim = [{ text: "Kim left.", seams: [] }];
  const { evidence } = weighSent([{ text: "Kim Jong Un came.", seams: [] }], {}, []);
  expect(surfaces(weighSent(kim, {}, []))).toEqual([[]]);
  expect(surfaces(weighSent(kim, evidence, []))).toEqual([["Kim"]]);
});

test("whatever else a page sends, each thing has an answer, and nothing is heard in it", () => {
  const sent = [null, 7, { text: 7 }, { text: "It rained.", seams: [null, -1, "2"] }] as never[];
  const nothing = { evidence: {}, mentions: [], open: false, hangs: false };
  expect(weighSent(sent, {}, [null, { person: 1 }] as never[])).toMatchObject({
    evidence: {},
    texts: sent.map(() => nothing),
  });
  expect(weighSent("Vladimir Putin" as never, 3 as never, 5 as never).texts).toEqual([]);
});

test("evidence that is none counts for nothing", () => {
  const was = JSON.parse(
    '{"__proto__": {"full": 1}, "constructor": 1, "kim-jong-un": {"full": "7"}}',
  );
  const text = [{ text: "Kim left.", seams: [], was }];
  const forged = {
    "kim-jong-un": { full: { valueOf: 1, toString: 1 }, titled: Infinity },
    nobody: 7,
  };
  const { texts, evidence } = weighSent(text, forged as unknown as Evidence, []);
  expect(texts[0]!.mentions).toEqual([]);
  const counts: unknown[] = Object.values(evidence).flatMap(Object.values);
  expect(counts.filter((count) => !Number.isSafeInteger(count))).toEqual([]);
  expect(Object.prototype).not.toHaveProperty("full");
});

test("a text with more names than anybody reads is heard so far, and fills no memory", () => {
  const { texts } = weighSent([{ text: "Trump ".repeat(50_000), seams: [] }], {}, []);
  expect(texts[0]!.mentions).toHaveLength(10_000);
});
