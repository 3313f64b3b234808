import { type Curve, pointAt } from "./curve.ts";

/** A box of words on the plane. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Words that may be written, the best first, each with its width. */
export interface Wordings {
  readonly words: readonly (readonly [text: string, width: number])[];
  readonly curve: Curve;
}

/** Words in their place; null where no place was found. */
export type Spot = (Box & { readonly text: string }) | null;

const ALONG = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72, 0.22, 0.78];
const GAP = 2;

/** Whether two boxes touch. */
export function touch(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width + GAP &&
    b.x < a.x + a.width + GAP &&
    a.y < b.y + b.height + GAP &&
    b.y < a.y + a.height + GAP
  );
}

const within = ({ x, y, width, height }: Box, room: { width: number; height: number }) =>
  x >= 0 && y >= 0 && x + width <= room.width && y + height <= room.height;

/** Writes words onto their curves, in the order given, where they touch neither what is taken nor each other. */
export function spotsFor(
  all: readonly Wordings[],
  taken: readonly Box[],
  height: number,
  room: { readonly width: number; readonly height: number },
): Spot[] {
  const boxes = [...taken];
  return all.map(({ words, curve }) => {
    for (const [text, width] of words)
      for (const t of ALONG) {
        const { x, y } = pointAt(curve, t);
        const box = { x: x - width / 2, y: y - height / 2, width, height };
        if (!within(box, room) || boxes.some((other) => touch(box, other))) continue;
        boxes.push(box);
        return { ...box, text };
      }
    return null;
  });
}
