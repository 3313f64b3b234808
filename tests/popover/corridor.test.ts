import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { corridor, isWithin, leadsToCard } from "#popover/corridor.ts";
import { motionOf } from "#popover/pointer.ts";

const line = { left: 300, top: 100, right: 360, bottom: 120 };
const below = { left: 288, top: 128, right: 660, bottom: 428 };
const above = { left: 60, top: -300, right: 320, bottom: 92 };
const leads = (card: typeof below, ...way: [number, number][]) => {
  const [from, to] = way.map(([x, y]) => ({ x, y })) as [
    { x: number; y: number },
    { x: number; y: number },
  ];
  return leadsToCard(line, card, [from, to]);
};

describe("the corridor from a mention to its card", () => {
  test("leads straight and aslant to the card, below or above", () => {
    expect(leads(below, [330, 115], [331, 124])).toBe(true);
    expect(leads(below, [358, 118], [370, 124])).toBe(true);
    expect(leads(above, [310, 105], [305, 96])).toBe(true);
  });

  test("does not lead away from the card, nor along it", () => {
    expect(leads(below, [330, 124], [330, 115])).toBe(false);
    expect(leads(below, [330, 124], [336, 124])).toBe(false);
  });

  test("ends at its edges", () => {
    expect(leads(below, [240, 110], [250, 120])).toBe(false);
    expect(leads(below, [700, 110], [690, 115])).toBe(false);
  });

  test("holds every way from any point of the mention to any point of the card", () => {
    const within = (box: typeof line) =>
      fc.record({
        x: fc.integer({ min: box.left, max: box.right }),
        y: fc.integer({ min: box.top, max: box.bottom }),
      });
    fc.assert(
      fc.property(within(line), within(below), fc.nat(100), (from, to, percent) => {
        const at = (a: number, b: number) => a + ((b - a) * percent) / 100;
        const point = { x: at(from.x, to.x), y: at(from.y, to.y) };
        // A hair's breadth of rounding aside.
        const near = [-1e-6, 1e-6].some((hair) =>
          isWithin(corridor(line, below), { x: point.x, y: point.y + hair }),
        );
        expect(near).toBe(true);
      }),
    );
  });
});

describe("the speed of the pointer", () => {
  const sample = (time: number, x: number) => ({ time, x, y: 0 });

  test("is measured over the last frames", () => {
    expect(
      motionOf([sample(0, 0), sample(100, 10), sample(116, 26), sample(132, 42)], 132).speed,
    ).toBe(1);
  });

  test("is nothing for a pointer that rests, or was never heard of", () => {
    expect(motionOf([sample(0, 0), sample(16, 160)], 500).speed).toBe(0);
    expect(motionOf([], 500)).toMatchObject({ speed: 0, since: 0 });
  });

  test("falls while nothing more is heard", () => {
    const samples = [sample(0, 0), sample(16, 16)];
    expect(motionOf(samples, 48).speed).toBeLessThan(motionOf(samples, 16).speed);
  });
});
