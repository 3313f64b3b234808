import fc from "fast-check";
import { expect, test } from "vitest";
import { isCramped } from "#popover/afar.ts";
import { into, outOf, paneOf } from "#popover/pane.ts";

const line = { left: 10, top: 20, right: 60, bottom: 40 };

test("a box of a frame stands inside of the frame's edge and padding", () => {
  const box = { left: 100, top: 200, right: 432, bottom: 352 };
  const pane = paneOf({ box, width: 332, height: 152, insetLeft: 16, insetTop: 16 });
  expect(outOf(pane, line)).toEqual({ left: 126, top: 236, right: 176, bottom: 256 });
});

test("a frame that is scaled scales its edge and all that is in it", () => {
  const box = { left: 100, top: 200, right: 700, bottom: 440 };
  const pane = paneOf({ box, width: 300, height: 120, insetLeft: 5, insetTop: 0 });
  expect(outOf(pane, line)).toEqual({ left: 130, top: 240, right: 230, bottom: 280 });
});

test("what goes out of a frame comes back to the same place", () => {
  const far = fc.integer({ min: -5000, max: 5000 });
  const scale = fc.integer({ min: 1, max: 80 }).map((n) => n / 16);
  const panes = fc.record({ left: far, top: far, across: scale, down: scale });
  const boxes = fc.record({ left: far, top: far, right: far, bottom: far });
  fc.assert(
    fc.property(panes, boxes, (pane, box) => {
      const back = into(pane, outOf(pane, box));
      for (const side of ["left", "top", "right", "bottom"] as const)
        expect(back[side]).toBeCloseTo(box[side], 6);
    }),
  );
});

test("a frame has no room where it is too narrow, too low, or has too little beside the line", () => {
  const line = { left: 0, top: 300, right: 50, bottom: 320 };
  expect(isCramped({ width: 300, height: 900 }, null)).toBe(true);
  expect(isCramped({ width: 900, height: 120 }, null)).toBe(true);
  expect(isCramped({ width: 900, height: 600 }, null)).toBe(false);
  expect(isCramped({ width: 900, height: 600 }, line)).toBe(true);
  expect(isCramped({ width: 900, height: 900 }, line)).toBe(false);
});
