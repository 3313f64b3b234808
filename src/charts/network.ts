import { apart, type Boxed } from "./apart.ts";
import { type Curve, curveBetween } from "./curve.ts";
import { filling, type Room } from "./fill.ts";
import { distances, unstressed } from "./stress.ts";
import type { Thinned } from "./thin.ts";
import type { Meeting, Tie } from "./ties.ts";

/** A person on the plane: a circle by how much they write, the name above or below it, away from the middle. */
export interface Node extends Boxed {
  readonly id: string;
  readonly r: number;
}

/** A tie as an arrow. */
export interface Arrow {
  readonly tie: Tie;
  readonly curve: Curve;
  /** How thick, in pixels. */
  readonly thick: number;
}

/** A meeting of two who never wrote, as a line. */
export interface Line {
  readonly meeting: Meeting;
  readonly curve: Curve;
}

/** Everything that a network draws, in its place. */
export interface Network {
  readonly nodes: readonly Node[];
  readonly arrows: readonly Arrow[];
  readonly lines: readonly Line[];
}

/** How large names are: how wide each is and how high a line of words, in pixels. */
export interface Names {
  readonly width: (id: string) => number;
  readonly height: number;
}

const LEAST_R = 13;
const MOST_R = 28;
/** The room that one person wants, in square pixels. */
const EACH = 11_000;
/** More than this nobody overlooks, however large the room. */
const MOST = 24;
/** How large the head of an arrow is. */
export const HEAD = 9;
const BEND = 0.16;

/** How many people a room holds so that all of them can be told apart. */
export function mostIn({ width, height }: Room): number {
  return Math.min(MOST, Math.max(2, Math.floor((width * height) / EACH)));
}

/** Circles, the largest for who writes most; smaller ones where there are many. */
function radii(weights: readonly number[]): number[] {
  const most = Math.max(...weights);
  const largest = Math.max(LEAST_R + 5, MOST_R - weights.length / 2);
  return weights.map((weight) => LEAST_R + (largest - LEAST_R) * Math.sqrt(weight / most));
}

function nodesOf({ weights, ties, meetings }: Thinned, names: Names, room: Room): Node[] {
  const ids = [...weights.keys()];
  const index = new Map(ids.map((id, i) => [id, i]));
  const ends = [...ties.map(({ from, to }) => [from, to]), ...meetings.map((m) => m.between)];
  const links = ends.map(([a, b]): [number, number] => [index.get(a)!, index.get(b)!]);
  const sizes = radii([...weights.values()]);
  const places = filling(unstressed(distances(ids.length, links)), room);
  const boxes = ids.map((id, i): Boxed => {
    const r = sizes[i]!;
    const side = Math.max(r, names.width(id) / 2);
    const above = places[i]!.y < room.height * 0.4;
    const [up, down] = above ? [r + names.height, r] : [r, r + names.height];
    return { ...places[i]!, side, up, down };
  });
  return apart(boxes, room).map((box, i) => ({ ...box, id: ids[i]!, r: sizes[i]! }));
}

/** Puts a network into a room. The same network always gets the same picture, in whatever order it is told. */
export function layOut(thinned: Thinned, names: Names, room: Room): Network {
  const nodes = nodesOf(thinned, names, room);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const most = thinned.ties[0]?.letters ?? 1;
  const curve = (from: string, to: string, part: number, gaps: readonly [number, number]) =>
    curveBetween(byId.get(from)!, byId.get(to)!, part, gaps);
  return {
    nodes,
    arrows: thinned.ties.map((tie) => ({
      tie,
      curve: curve(tie.from, tie.to, BEND, [2, HEAD + 2]),
      thick: 1.5 + 3 * Math.sqrt((tie.letters - 1) / Math.max(1, most)),
    })),
    lines: thinned.meetings.map((meeting) => ({
      meeting,
      curve: curve(...meeting.between, BEND, [3, 3]),
    })),
  };
}
