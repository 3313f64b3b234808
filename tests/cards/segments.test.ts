import fc from "fast-check";
import { expect, test } from "vitest";
import { segments } from "#cards/segments.ts";

test("a paragraph is cut where its highlighted words begin and end", () => {
  const cut = segments({ start: 10, end: 30 }, [{ start: 15, end: 20 }]);
  expect(cut).toEqual([
    { start: 10, end: 15, hit: false },
    { start: 15, end: 20, hit: true },
    { start: 20, end: 30, hit: false },
  ]);
});

test("words that reach over the paragraph's edge are highlighted up to the edge", () => {
  expect(segments({ start: 10, end: 30 }, [{ start: 0, end: 12 }])).toEqual([
    { start: 10, end: 12, hit: true },
    { start: 12, end: 30, hit: false },
  ]);
});

test("pieces always make up the whole paragraph, in order, whatever is highlighted", () => {
  const span = fc
    .tuple(fc.nat(100), fc.nat(30))
    .map(([start, length]) => ({ start, end: start + length + 1 }));
  fc.assert(
    fc.property(span, fc.array(span, { maxLength: 8 }), (whole, hits) => {
      const cut = segments(whole, hits);
      expect(cut[0]?.start).toBe(whole.start);
      expect(cut.at(-1)?.end).toBe(whole.end);
      cut.slice(1).forEach(({ start }, i) => expect(start).toBe(cut[i]?.end));
    }),
  );
});
