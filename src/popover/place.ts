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

/** Where a card goes: its corner, the height it may have, and the side of the line it stands on. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  readonly side: "below" | "above";
}

const GAP = 8;
const EDGE = 8;

/**
 * Places a card of `size` beside a line of text: below it if it fits, else above, else on the larger side, shrunk.
 * Never over the line. All in viewport pixels.
 */
export function place(line: Box, size: Size, view: Size): Place {
  const below = view.height - line.bottom - GAP - EDGE;
  const above = line.top - GAP - EDGE;
  const side = size.height <= below || below >= above ? "below" : "above";
  const maxHeight = Math.max(side === "below" ? below : above, 0);
  const height = Math.min(size.height, maxHeight);
  const rightmost = Math.max(view.width - size.width - EDGE, EDGE);
  return {
    left: Math.min(Math.max(line.left - 12, EDGE), rightmost),
    top: side === "below" ? line.bottom + GAP : line.top - GAP - height,
    maxHeight,
    side,
  };
}
