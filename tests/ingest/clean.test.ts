import { expect, test } from "vitest";
import { clean } from "#ingest/clean.ts";

/** What is kept and what is left out of a text, as words. */
function sorted(text: string): { kept: string[]; out: string[] } {
  const { paragraphs, leftOut } = clean(text);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return { kept: paragraphs.map(words), out: leftOut.map(words) };
}

const STORY =
  "The two leaders met on a bridge on Friday and spoke for an hour about the weather and about nothing else at all.";

test("a link to another article is left out, wherever it stands in its line", () => {
  expect(sorted(`${STORY} Also read: Ten bridges to see before you die\n${STORY}`)).toEqual({
    kept: [STORY, STORY],
    out: ["Also read: Ten bridges to see before you die"],
  });
  expect(sorted(`${STORY}Must Read - Why bridges fall`)).toEqual({
    kept: [STORY],
    out: ["Must Read - Why bridges fall"],
  });
});

test("to also read something is no link", () => {
  expect(sorted("He also read the letter aloud.").out).toEqual([]);
});

test("a credit at the end is left out", () => {
  expect(sorted(`${STORY}\n(With inputs from agencies)`).out).toEqual([
    "(With inputs from agencies)",
  ]);
  expect(
    sorted(`${STORY}\nReporting by Ann Reader and Bob Writer; Editing by Carol Scissors`).out,
  ).toHaveLength(1);
});

test("from the disclaimer on, it is no longer the article", () => {
  const shop = "Disclaimer: written by a machine\nSubscribe now\nSmart plan\n€9\nLog in";
  expect(sorted(`${STORY}\n${shop}`)).toEqual({ kept: [STORY], out: [shop] });
});

test("a box for a newsletter inside the article is left out, and the article goes on after it", () => {
  const box =
    "Morning post newsletter. Sign up today to receive it. You can unsubscribe at any time.";
  expect(sorted([STORY, box, STORY, STORY, STORY].join("\n"))).toEqual({
    kept: [STORY, STORY, STORY, STORY],
    out: [box],
  });
});

test("an article about newsletters is an article", () => {
  const prose =
    "He subscribed to every newsletter that the ministry sent, and he read them all in one evening with great care.";
  expect(sorted([prose, STORY].join("\n")).kept).toContain(STORY);
});

test("spans count into the text as it was saved, and none overlap", () => {
  const text = `\n  ${STORY}\r\n\r\n\t(With AP inputs)  \n`;
  const { paragraphs, leftOut } = clean(text);
  expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([STORY]);
  expect(leftOut[0]?.start).toBeGreaterThan(paragraphs[0]?.end ?? 0);
});
