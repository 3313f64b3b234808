import type { Point } from "./stress.ts";

/** Room on the plane. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const TURNS = 36;

function turned(points: readonly Point[], angle: number): Point[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return points.map(({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }));
}

/** Moves coordinates into 0 to `size`; into the middle where all are the same. */
function spread(values: readonly number[], size: number): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const length = most - least;
  return values.map((value) => (length < 1e-6 ? size / 2 : ((value - least) / length) * size));
}

/** Stretches points over the whole room. */
function stretched(points: readonly Point[], { width, height }: Room): Point[] {
  const xs = spread(
    points.map(({ x }) => x),
    width,
  );
  const ys = spread(
    points.map(({ y }) => y),
    height,
  );
  return points.map((_, i) => ({ x: xs[i]!, y: ys[i]! }));
}

/** How near the nearest two are. */
function nearest(points: readonly Point[]): number {
  let least = Infinity;
  for (const [i, a] of points.entries())
    for (const b of points.slice(i + 1)) least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y));
  return least;
}

/** Turns and stretches points so that they fill the room and keep as far apart as they can. */
export function filling(points: readonly Point[], room: Room): Point[] {
  let best = stretched(points, room);
  let apart = nearest(best);
  for (let turn = 1; turn < TURNS; turn++) {
    const tried = stretched(turned(points, (turn * Math.PI) / TURNS), room);
    const gap = nearest(tried);
    if (gap > apart * 1.001) [best, apart] = [tried, gap];
  }
  return best;
}
