/** A rectangle in viewport pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The upper left corner of a card, also where writing runs from right to left. */
export interface Corner {
  readonly left: number;
  readonly top: number;
}

/** The side of the line that a card stands on. */
export type Side = "below" | "above";

/** Where a card goes: its corner, the height it may have, and the side of the line it stands on. */
export interface Place extends Corner {
  readonly maxHeight: number;
  readonly side: Side;
}

const GAP = 8;
/** How far a card stays from the edges of the view, in pixels. */
export const EDGE = 8;

/** The value nearest to a wish between two bounds; the lower one where they leave no room. */
function between(least: number, wish: number, most: number): number {
  return Math.max(Math.min(wish, most), least);
}

/** How much of a card must be seen at least, in pixels, for it to stay where it is when it grows: nothing jumps from under the pointer. */
export const ENOUGH = 160;

/**
 * Places a card of `size` beside a line of text: below it if it fits, else above, else on the larger side, shrunk.
 * Never over the line. `view` is what can be seen; `now` the side it stands on, if it is open. All in viewport pixels.
 */
export function place(line: Box, size: Size, view: Box, now: Side | null = null): Place {
  const room = {
    below: view.bottom - line.bottom - GAP - EDGE,
    above: line.top - view.top - GAP - EDGE,
  };
  const best = size.height <= room.below || room.below >= room.above ? "below" : "above";
  const side = now && room[now] >= Math.min(size.height, ENOUGH) ? now : best;
  const maxHeight = Math.max(room[side], 0);
  const height = Math.min(size.height, maxHeight);
  return {
    left: between(view.left + EDGE, line.left - 12, view.right - size.width - EDGE),
    top: side === "below" ? line.bottom + GAP : line.top - GAP - height,
    maxHeight,
    side,
  };
}

/** The corner of a card that the reader moved: where it was moved to, as far as it can be seen whole there. */
export function keepInView(corner: Corner, size: Size, view: Box): Corner {
  return {
    left: between(view.left + EDGE, corner.left, view.right - size.width - EDGE),
    top: between(view.top + EDGE, corner.top, view.bottom - size.height - EDGE),
  };
}

/** The next corner of the view, clockwise, for a card that stands at `corner`: a way to move it without dragging. */
export function nextCorner(corner: Corner, size: Size, view: Box): Corner {
  const isLeft = corner.left + size.width / 2 < (view.left + view.right) / 2;
  const isTop = corner.top + size.height / 2 < (view.top + view.bottom) / 2;
  const left = isTop ? view.right : view.left;
  const top = isLeft ? view.top : view.bottom;
  return keepInView({ left, top }, size, view);
}
