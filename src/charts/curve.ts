import type { Point } from "./stress.ts";

/** A curve from one circle to another: a quadratic Bézier. */
export interface Curve {
  readonly start: Point;
  readonly bend: Point;
  readonly end: Point;
}

/** A circle. */
export interface Circle extends Point {
  readonly r: number;
}

const towards = (from: Point, to: Point, by: number): Point => {
  const far = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / far) * by, y: from.y + ((to.y - from.y) / far) * by };
};

/**
 * The curve between the rims of two circles, with `gap` pixels left before each. It bends to its own side by a part of its length, so that
 * the way there and the way back lie beside each other.
 */
export function curveBetween(
  from: Circle,
  to: Circle,
  part: number,
  gap: readonly [number, number],
): Curve {
  const bend = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * part,
    y: (from.y + to.y) / 2 - (to.x - from.x) * part,
  };
  return {
    start: towards(from, bend, from.r + gap[0]),
    bend,
    end: towards(to, bend, to.r + gap[1]),
  };
}

/** The point of a curve at `t`, from 0 to 1. */
export function pointAt({ start, bend, end }: Curve, t: number): Point {
  const mix = (a: number, b: number, c: number) =>
    (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t ** 2 * c;
  return { x: mix(start.x, bend.x, end.x), y: mix(start.y, bend.y, end.y) };
}

const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A curve as SVG writes it. */
export function pathOf({ start, bend, end }: Curve): string {
  return `M${at(start)}Q${at(bend)} ${at(end)}`;
}

/** The head of an arrow at the end of a curve, as SVG writes it: its tip is `size` pixels beyond the end. */
export function headOf({ bend, end }: Curve, size: number): string {
  const tip = towards(end, bend, -size);
  const half = { x: ((tip.y - end.y) * 5) / 9, y: (-(tip.x - end.x) * 5) / 9 };
  const [left, right] = [
    { x: end.x + half.x, y: end.y + half.y },
    { x: end.x - half.x, y: end.y - half.y },
  ];
  return `M${at(tip)}L${at(left)}L${at(right)}Z`;
}
