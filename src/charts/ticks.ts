import { startsIn, stepOf } from "./calendar.ts";
import { isoOf } from "./period.ts";
import type { Scale } from "./view.ts";

/** How a tick is written: `2020`, `Mar 2020`, `Mar`, `5 Mar 2020`, `5 Mar`. */
export type TickForm = "year" | "month-year" | "month" | "day-year" | "day";

/** A line across the scale, `x` pixels from where reading begins. */
export interface Tick {
  readonly day: number;
  readonly x: number;
  readonly form: TickForm;
}

/** The ticks of a scale, at least `gap` pixels apart. The first one and every one that begins a year name the year. */
export function ticksOf(scale: Scale, gap: number): Tick[] {
  const { view, width } = scale;
  const step = stepOf((gap * (view.to - view.from)) / width);
  const inside = startsIn(view, step).filter((day) => day >= view.from);
  return inside.map((day, at) => {
    const newYear = isoOf(day).endsWith("-01-01");
    if (step.unit === "month" && newYear) return { day, x: scale.x(day), form: "year" };
    const first = at === 0 && !inside.slice(1, 3).some((one) => isoOf(one).endsWith("-01-01"));
    const form: TickForm = first || newYear ? `${step.unit}-year` : step.unit;
    return { day, x: scale.x(day), form };
  });
}
