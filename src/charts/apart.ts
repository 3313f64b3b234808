import type { Room } from "./fill.ts";
import type { Point } from "./stress.ts";

/** A box around a place: how far it reaches to either side, upwards and downwards. */
export interface Reach {
  readonly side: number;
  readonly up: number;
  readonly down: number;
}

/** Something with a place and a box. */
export interface Boxed extends Point, Reach {}

const ROUNDS = 400;
const GAP = 6;

/** How much two boxes overlap, across and down; negative where they are apart. */
function overlap(a: Boxed, b: Boxed): readonly [number, number] {
  return [
    a.side + b.side + GAP - Math.abs(a.x - b.x),
    GAP + (a.y <= b.y ? a.down + b.up - (b.y - a.y) : b.down + a.up - (a.y - b.y)),
  ];
}

const between = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(value, most));

/** Keeps a box in the room. */
function inside(box: Boxed, { width, height }: Room): Boxed {
  return {
    ...box,
    x: between(box.x, box.side, width - box.side),
    y: between(box.y, box.up, height - box.down),
  };
}

/** Pushes two boxes apart along the shorter way, each by half. */
function pushed(a: Boxed, b: Boxed): readonly [Boxed, Boxed] | null {
  const [across, down] = overlap(a, b);
  if (across <= 0 || down <= 0) return null;
  const sideways = across < down;
  const by = (sideways ? across : down) / 2 + 0.01;
  const [dx, dy] = sideways ? [a.x <= b.x ? by : -by, 0] : [0, a.y <= b.y ? by : -by];
  return [
    { ...a, x: a.x - dx, y: a.y - dy },
    { ...b, x: b.x + dx, y: b.y + dy },
  ];
}

/** Moves boxes until none overlaps another and all are in the room, as far as there is room. */
export function apart(boxes: readonly Boxed[], room: Room): Boxed[] {
  let placed = boxes.map((box) => inside(box, room));
  for (let round = 0, moved = true; moved && round < ROUNDS; round++) {
    moved = false;
    for (let i = 0; i < placed.length; i++)
      for (let j = i + 1; j < placed.length; j++) {
        const pair = pushed(placed[i]!, placed[j]!);
        if (!pair) continue;
        [placed[i], placed[j]] = pair as [Boxed, Boxed];
        moved = true;
      }
    placed = placed.map((box) => inside(box, room));
  }
  return placed;
}
