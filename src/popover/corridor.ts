import type { Box } from "./place.ts";

/** A point of the viewport, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const cornersOf = ({ left, top, right, bottom }: Box): Point[] => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
];

/** On which side of the line from `a` to `b` a point is: positive on the one, negative on the other. */
function side(a: Point, b: Point, { x, y }: Point): number {
  return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
}

/** Half of the outline, by Andrew's monotone chain; the last point belongs to the other half. */
function chain(points: readonly Point[]): Point[] {
  const hull: Point[] = [];
  for (const point of points) {
    while (hull.length > 1 && side(hull.at(-2)!, hull.at(-1)!, point) <= 0) hull.pop();
    hull.push(point);
  }
  return hull.slice(0, -1);
}

/** The safe way from a mention to its card: the outline of both boxes together, without dents. */
export function corridor(line: Box, card: Box): Point[] {
  const points = [...cornersOf(line), ...cornersOf(card)].toSorted(
    (a, b) => a.x - b.x || a.y - b.y,
  );
  return [...chain(points), ...chain(points.toReversed())];
}

/** Whether a point is inside an outline without dents, or on its edge. */
export function isWithin(outline: readonly Point[], point: Point): boolean {
  return outline.every((corner, i) => side(corner, outline[(i + 1) % outline.length]!, point) >= 0);
}

/** How far a point is from a box; 0 inside. */
export function distance({ left, top, right, bottom }: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Whether a pointer that went from one point to another is on its way from the line to the card. */
export function leadsToCard(line: Box, card: Box, [from, to]: readonly [Point, Point]): boolean {
  return distance(card, to) < distance(card, from) && isWithin(corridor(line, card), to);
}
