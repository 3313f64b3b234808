import type { Period } from "./period.ts";

/** Turns days into pixels from the side where reading begins, and back. */
export interface Scale {
  readonly view: Period;
  readonly width: number;
  readonly x: (day: number) => number;
  readonly day: (x: number) => number;
}

/** Lays a period over a width. */
export function scaleOver(view: Period, width: number): Scale {
  const perDay = width / (view.to - view.from);
  return {
    view,
    width,
    x: (day) => (day - view.from) * perDay,
    day: (x) => view.from + x / perDay,
  };
}

const CLOSEST = 7;

const length = ({ from, to }: Period) => to - from;

/** A period of a given length around a middle, as far as that lies within the whole. */
function around(middle: number, days: number, whole: Period): Period {
  const long = Math.round(Math.min(Math.max(days, CLOSEST), length(whole)));
  const from = Math.round(
    Math.min(Math.max(middle - long / 2, whole.from), Math.max(whole.to - long, whole.from)),
  );
  return { from, to: from + long };
}

/** What is seen after looking closer (`factor` below 1) or from farther away (above 1); never beyond the whole. */
export function zoomed(view: Period, factor: number, whole: Period): Period {
  return around((view.from + view.to) / 2, length(view) * factor, whole);
}

/** What is seen after going earlier (negative) or later by a part of what is seen; never beyond the whole. */
export function shifted(view: Period, part: number, whole: Period): Period {
  const middle = (view.from + view.to) / 2 + length(view) * part;
  return around(middle, length(view), whole);
}

/** What is seen after looking at a period: the period, but never less than a week of it. */
export function lookingAt(period: Period, whole: Period): Period {
  return around((period.from + period.to) / 2, length(period), whole);
}

/** Whether nothing lies outside of what is seen. */
export function isWhole(view: Period, whole: Period): boolean {
  return view.from <= whole.from && view.to >= whole.to;
}
