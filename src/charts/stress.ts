import { forceLink, forceSimulation, type SimulationNodeDatum } from "d3-force";

/** A place on the plane. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many steps everybody is from everybody along the links; where no way leads, a step more than the longest way. */
export function distances(
  count: number,
  links: readonly (readonly [number, number])[],
): number[][] {
  const next: number[][] = Array.from({ length: count }, () => []);
  for (const [a, b] of links) {
    next[a]!.push(b);
    next[b]!.push(a);
  }
  const rows = next.map((_, from) => stepsFrom(from, next));
  const longest = Math.max(1, ...rows.flat().filter(Number.isFinite));
  return rows.map((row) => row.map((steps) => (Number.isFinite(steps) ? steps : longest + 1)));
}

function stepsFrom(from: number, next: readonly (readonly number[])[]): number[] {
  const steps = next.map(() => Infinity);
  steps[from] = 0;
  const queue = [from];
  for (const at of queue)
    for (const to of next[at]!)
      if (steps[to] === Infinity) {
        steps[to] = steps[at]! + 1;
        queue.push(to);
      }
  return steps;
}

const ROUNDS = 300;
/** How long a single step is; the picture is stretched over its room afterwards. */
const UNIT = 100;

/**
 * Places so that everybody is as far from everybody as the distances say, as well as a plane allows: a spring between any
 * two, the weaker the longer. Always the same for the same distances.
 */
export function unstressed(wanted: readonly (readonly number[])[]): Point[] {
  const nodes = wanted.map((): SimulationNodeDatum => ({}));
  const springs = wanted.flatMap((row, source) =>
    row.slice(0, source).map((length, target) => ({ source, target, length })),
  );
  const force = forceLink<SimulationNodeDatum, (typeof springs)[number]>(springs)
    .distance(({ length }) => length * UNIT)
    .strength(({ length }) => 1 / (length ** 2 * Math.max(1, wanted.length - 1)));
  forceSimulation(nodes).force("springs", force).stop().tick(ROUNDS);
  return nodes.map(({ x = 0, y = 0 }) => ({ x, y }));
}
