import type { Box } from "./place.ts";

/** Where the content of a frame stands in the page around it: the corner of its first pixel, and how large a pixel is there. */
export interface Pane {
  readonly left: number;
  readonly top: number;
  readonly across: number;
  readonly down: number;
}

/** An element as it is laid out: its size before, its box after it is scaled; the content stands so far inside of its edges. */
export interface LaidOut {
  readonly box: Box;
  readonly width: number;
  readonly height: number;
  readonly insetLeft: number;
  readonly insetTop: number;
}

/** The pane of an element. */
export function paneOf({ box, width, height, insetLeft, insetTop }: LaidOut): Pane {
  const across = width > 0 ? (box.right - box.left) / width : 1;
  const down = height > 0 ? (box.bottom - box.top) / height : 1;
  return { left: box.left + insetLeft * across, top: box.top + insetTop * down, across, down };
}

/** A box of the frame, as the page around it sees it. */
export function outOf({ left, top, across, down }: Pane, box: Box): Box {
  return {
    left: left + box.left * across,
    top: top + box.top * down,
    right: left + box.right * across,
    bottom: top + box.bottom * down,
  };
}

/** A box of the page around, as the frame sees it. */
export function into({ left, top, across, down }: Pane, box: Box): Box {
  return {
    left: (box.left - left) / across,
    top: (box.top - top) / down,
    right: (box.right - left) / across,
    bottom: (box.bottom - top) / down,
  };
}
