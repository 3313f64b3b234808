import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bucketsOf } from "#charts/buckets.ts";
import { startsIn, stepFrom, stepOf } from "#charts/calendar.ts";
import { inTime } from "#charts/item.ts";
import { GAP } from "#charts/lanes.ts";
import { markOf } from "#charts/mark.ts";
import { dayOf, edtfOf, extentOf, isoOf, meets, periodOf } from "#charts/period.ts";
import { type Measure, place } from "#charts/plan.ts";
import { ticksOf } from "#charts/ticks.ts";
import { isWhole, scaleOver, shifted, zoomed } from "#charts/view.ts";
import { edtf, lettersOn } from "./made.ts";

const WIDTH = 360;
const measure: Measure = (_, wording) => ({ long: 80, brief: 30, none: 0 })[wording];
const dates = fc.array(edtf, { minLength: 1, maxLength: 30 });
const width = fc.integer({ min: 320, max: 1200 });

/** The scale that shows all of these dates. */
function scaleOf(edtfs: readonly string[], width = WIDTH) {
  return scaleOver(periodOf(edtfs.map(extentOf))!, width);
}

describe("what is placed on the timeline", () => {
  test("never touches anything else in its lane, and lies within the scale", () => {
    fc.assert(
      fc.property(dates, width, (edtfs, width) => {
        const placed = place(inTime(lettersOn(edtfs)), scaleOf(edtfs, width), measure, 7) ?? [];
        for (const [at, one] of placed.entries()) {
          expect(one.start).toBeGreaterThanOrEqual(0);
          expect(one.end).toBeLessThanOrEqual(width);
          expect(one.lane).toBeLessThan(7);
          for (const other of placed.slice(at + 1).filter(({ lane }) => lane === one.lane))
            expect(Math.max(one.start - other.end, other.start - one.end)).toBeGreaterThanOrEqual(
              GAP,
            );
        }
      }),
    );
  });

  test("is all there, or nothing is and it is counted", () => {
    fc.assert(
      fc.property(dates, (edtfs) => {
        const placed = place(inTime(lettersOn(edtfs)), scaleOf(edtfs), measure, 7);
        expect(placed?.length ?? edtfs.length).toBe(edtfs.length);
      }),
    );
  });

  test("does not depend on the order in which it is told", () => {
    fc.assert(
      fc.property(dates, (edtfs) => {
        const items = lettersOn(edtfs);
        const drawn = (list: typeof items) => place(inTime(list), scaleOf(edtfs), measure, 7);
        expect(drawn(items.toReversed())).toEqual(drawn(items));
      }),
    );
  });

  test("always says who writes to whom", () => {
    fc.assert(
      fc.property(dates, (edtfs) => {
        const placed = place(inTime(lettersOn(edtfs)), scaleOf(edtfs), measure, 7) ?? [];
        expect(placed.filter(({ wording }) => wording === "none")).toEqual([]);
      }),
    );
  });
});

describe("a mark", () => {
  const markFor = (date: string, view: string) => {
    const [dated] = inTime(lettersOn([date]));
    return markOf(dated!, scaleOver(extentOf(view) as { from: number; to: number }, 400));
  };

  test("covers exactly the days between the bounds", () => {
    fc.assert(
      fc.property(edtf, edtf, (one, other) => {
        const scale = scaleOf([one, other], 5000);
        const { from, to } = extentOf(one);
        const mark = markOf(inTime(lettersOn([one]))[0]!, scale);
        if (mark.shape === "point") return;
        if (from !== null && to !== null && scale.x(to) - scale.x(from) < 6) return;
        expect(mark.start).toBeCloseTo(from === null ? mark.start : scale.x(from));
        expect(mark.end).toBeCloseTo(to === null ? mark.end : scale.x(to));
      }),
    );
  });

  test("is a point for a day, a bar for anything less certain", () => {
    expect(markFor("2020-03-05", "2020").shape).toBe("point");
    expect(markFor("2020-03", "2020").shape).toBe("bar");
    expect(markFor("2020~", "2019/2021")).toMatchObject({ shape: "bar", about: true });
  });

  test("fades out on a side that nobody knows", () => {
    expect(markFor("../2020-03-05", "2020")).toMatchObject({ openStart: true, openEnd: false });
    expect(markFor("2020-03-05/..", "2020")).toMatchObject({ openStart: false, openEnd: true });
  });
});

describe("counts", () => {
  test("count everything in view once", () => {
    fc.assert(
      fc.property(dates, (edtfs) => {
        const buckets = bucketsOf(inTime(lettersOn(edtfs)), scaleOf(edtfs));
        expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBe(edtfs.length);
        for (const { start, end } of buckets) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(WIDTH);
        }
      }),
    );
  });

  test("stand side by side, in the order of time", () => {
    const buckets = bucketsOf(
      inTime(lettersOn(["2018", "2019-04", "2019-05", "2020"])),
      scaleOf(["2018", "2020"]),
    );
    expect(buckets.every(({ start }, at) => at === 0 || start >= buckets[at - 1]!.end)).toBe(true);
  });
});

describe("the scale", () => {
  test("has ticks at least the gap apart, on the first of something, within the scale", () => {
    fc.assert(
      fc.property(fc.array(edtf, { minLength: 2, maxLength: 3 }), width, (edtfs, width) => {
        const ticks = ticksOf(scaleOf(edtfs, width), 70);
        for (const [at, { x }] of ticks.entries()) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          // Months are not all of one length: February is 28 days of a month that is 30.4 on average.
          expect(x - (ticks[at - 1]?.x ?? -Infinity)).toBeGreaterThanOrEqual(70 * 0.9);
        }
      }),
    );
  });

  test("names the year where it begins, and at the first tick", () => {
    const forms = (view: string) =>
      ticksOf(scaleOver(extentOf(view) as { from: number; to: number }, 800), 60).map(
        ({ form }) => form,
      );
    expect(forms("2018/2020")).toEqual(expect.arrayContaining(["year", "month"]));
    expect(forms("2019-03/2019-06")[0]).toMatch(/-year$/);
  });

  test("steps through the calendar without a hole", () => {
    fc.assert(
      fc.property(edtf, fc.integer({ min: 1, max: 4000 }), (date, days) => {
        const { from, to } = extentOf(date);
        const view = { from: from ?? to! - 400, to: to ?? from! + 400 };
        const step = stepOf(days);
        const starts = startsIn(view, step);
        expect(starts[0]).toBeLessThanOrEqual(view.from);
        expect(starts.slice(1)).toEqual(
          starts.slice(0, -1).map((start) => stepFrom(start, step).to),
        );
      }),
    );
  });

  test("looks closer and farther, earlier and later, but never beyond what there is", () => {
    const whole = { from: 0, to: 1000 };
    const closer = zoomed(whole, 0.5, whole);
    expect(closer).toEqual({ from: 250, to: 750 });
    expect(shifted(closer, 5, whole)).toEqual({ from: 500, to: 1000 });
    expect(isWhole(zoomed(closer, 10, whole), whole)).toBe(true);
    expect(
      zoomed({ from: 10, to: 12 }, 0.01, whole).to - zoomed({ from: 10, to: 12 }, 0.01, whole).from,
    ).toBe(7);
  });
});

describe("days", () => {
  test("are numbers and back", () => {
    expect(isoOf(dayOf("2020-02-29"))).toBe("2020-02-29");
    expect(dayOf("1970-01-02")).toBe(1);
  });

  test("a period is written as finely as it needs", () => {
    const period = (date: string) => edtfOf(extentOf(date) as { from: number; to: number });
    for (const date of ["2020", "2020-03", "2020-03-05", "2019/2020", "2020-03-05/2020-03-09"])
      expect(period(date)).toBe(date);
  });

  test("a date meets every period that it may lie in", () => {
    const may = { from: dayOf("2020-05-01"), to: dayOf("2020-06-01") };
    expect(meets(extentOf("2020"), may)).toBe(true);
    expect(meets(extentOf("../2020-04-30"), may)).toBe(false);
    expect(meets(extentOf("2020-05-31/.."), may)).toBe(true);
  });

  test("letters all of one day still get a scale of four weeks", () => {
    const { from, to } = periodOf([extentOf("2020-03-05"), extentOf("2020-03-05")])!;
    expect(to - from).toBeGreaterThanOrEqual(28);
    expect(periodOf([])).toBeNull();
  });
});
