import { expect, test } from "vitest";
import { detect } from "#detect/detect.ts";
import { sayReason } from "#detect/reasons.ts";
import { WEIGHTS, WITH_KIN, WITH_OTHERS } from "#detect/weights.ts";

const because = (text: string): string[][] =>
  detect(text).map((mention) => mention.because.map(sayReason));

test("a mention says why it is one, in the words of the page", () => {
  expect(because("North Korean leader Kim Jong Un smiled. Chairman Kim left.")).toEqual([
    ["the full name", "‘leader’ before it"],
    expect.arrayContaining([
      "named in full in this text",
      "named just above",
      "‘Chairman’ before it",
    ]),
  ]);
});

test("every kind of reason that has a weight has a phrase", () => {
  const kinds = Object.keys({ ...WEIGHTS, ...WITH_KIN, ...WITH_OTHERS });
  expect(kinds.filter((kind) => sayReason({ kind }) === kind)).toEqual([]);
});
