import fc from "fast-check";
import { expect, test } from "vitest";
import { place } from "#popover/place.ts";

const view = { width: 1000, height: 800 };
const line = (top: number, left = 300) => ({ left, right: left + 60, top, bottom: top + 20 });
const card = { width: 372, height: 300 };

test("a card stands below the line where there is room", () => {
  expect(place(line(100), card, view)).toMatchObject({ side: "below", top: 128 });
});

test("a card stands above the line near the lower edge", () => {
  expect(place(line(700), card, view)).toMatchObject({ side: "above", top: 392 });
});

test("a card that fits nowhere shrinks on the larger side", () => {
  const { side, maxHeight } = place(
    line(250),
    { width: 372, height: 900 },
    { width: 1000, height: 600 },
  );
  expect(side).toBe("below");
  expect(maxHeight).toBe(600 - 270 - 16);
});

test("a card stays inside the view and never covers the line", () => {
  const number = fc.integer({ min: 0, max: 2000 });
  fc.assert(
    fc.property(number, number, number, number, (top, left, height, width) => {
      const at = line(top % 780, left % 940);
      const spot = place(
        at,
        { width: 372, height: height + 1 },
        { width: 400 + width, height: 800 },
      );
      const bottom = spot.top + Math.min(height + 1, spot.maxHeight);
      expect(bottom <= at.top || spot.top >= at.bottom).toBe(true);
      expect(spot.left).toBeGreaterThanOrEqual(8);
      expect(spot.left + 372).toBeLessThanOrEqual(400 + width);
    }),
  );
});
