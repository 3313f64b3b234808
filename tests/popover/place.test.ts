import fc from "fast-check";
import { expect, test } from "vitest";
import { keepInView, nextCorner, place } from "#popover/place.ts";

const viewOf = (right: number, bottom: number) => ({ left: 0, top: 0, right, bottom });
const view = viewOf(1000, 800);
const line = (top: number, left = 300) => ({ left, right: left + 60, top, bottom: top + 20 });
const card = { width: 372, height: 300 };

test("a card stands below the line where there is room", () => {
  expect(place(line(100), card, view)).toMatchObject({ side: "below", top: 128 });
});

test("a card stands above the line near the lower edge", () => {
  expect(place(line(700), card, view)).toMatchObject({ side: "above", top: 392 });
});

test("a card that is open and grows stays on its side, unless hardly anything could be seen there", () => {
  const grown = { width: 372, height: 650 };
  expect(place(line(500), grown, view, "below")).toMatchObject({ side: "below", maxHeight: 264 });
  expect(place(line(700), grown, view, "below").side).toBe("above");
  expect(place(line(100), { width: 372, height: 60 }, view, "above").side).toBe("above");
});

test("a card that fits nowhere shrinks on the larger side", () => {
  const { side, maxHeight } = place(line(250), { width: 372, height: 900 }, viewOf(1000, 600));
  expect(side).toBe("below");
  expect(maxHeight).toBe(600 - 270 - 16);
});

test("where the reader has zoomed in by pinching, a card stands in the part that is seen", () => {
  const seen = { left: 400, top: 300, right: 800, bottom: 600 };
  expect(place(line(320, 420), { width: 300, height: 400 }, seen)).toMatchObject({
    left: 408,
    top: 348,
    maxHeight: 600 - 340 - 16,
  });
});

test("a card stays inside the view and never covers the line", () => {
  const number = fc.integer({ min: 0, max: 2000 });
  fc.assert(
    fc.property(number, number, number, number, (top, left, height, width) => {
      const at = line(top % 780, left % 940);
      const spot = place(at, { width: 372, height: height + 1 }, viewOf(400 + width, 800));
      const bottom = spot.top + Math.min(height + 1, spot.maxHeight);
      expect(bottom <= at.top || spot.top >= at.bottom).toBe(true);
      expect(spot.left).toBeGreaterThanOrEqual(8);
      expect(spot.left + 372).toBeLessThanOrEqual(400 + width);
    }),
  );
});

test("a card that was moved beyond the edge stops at it", () => {
  expect(keepInView({ left: -50, top: 790 }, card, view)).toEqual({ left: 8, top: 492 });
});

test("pressing the handle sends a card round the corners, and back", () => {
  let at = { left: 100, top: 100 };
  const corners = Array.from({ length: 4 }, () => (at = nextCorner(at, card, view)));
  expect(corners).toEqual([
    { left: 620, top: 8 },
    { left: 620, top: 492 },
    { left: 8, top: 492 },
    { left: 8, top: 8 },
  ]);
});
