import type { Dated, TimelineItem } from "./item.ts";
import { GAP, pack, type Stretch } from "./lanes.ts";
import { type Mark, markOf } from "./mark.ts";
import { meets } from "./period.ts";
import type { Scale } from "./view.ts";

/** How much a mark says: names, initials or a place, or nothing until it is pointed at. */
export type Wording = "long" | "brief" | "none";

/** Where the words of a mark stand. */
export type Side = "inside" | "after" | "before";

/** A mark in its lane. The stretch is what mark and words take together. */
export interface Placed extends Stretch {
  readonly mark: Mark;
  readonly lane: number;
  readonly wording: Wording;
  readonly side: Side;
}

/** How wide the words of an item are, in pixels; 0 for none. */
export type Measure = (item: TimelineItem, wording: Wording) => number;

type Way = Omit<Placed, "lane">;

const beside = (mark: Mark, width: number, wording: Wording): Way[] => [
  { mark, wording, side: "after", start: mark.start, end: mark.end + GAP + width },
  { mark, wording, side: "before", start: mark.start - GAP - width, end: mark.end },
];

/** The ways a mark can stand with these words, within the scale. */
function waysOf(mark: Mark, wording: Wording, measure: Measure, scale: Scale): Way[] {
  const width = measure(mark.item, wording);
  const { start, end } = mark;
  if (width === 0) return [{ mark, wording, side: "after", start, end }];
  const solid = mark.shape === "bar" && !mark.openStart && !mark.openEnd;
  const inside: Way[] =
    solid && end - start >= width + 2 * GAP ? [{ mark, wording, side: "inside", start, end }] : [];
  const ways = [...inside, ...beside(mark, width, wording)];
  return ways.filter((way) => way.start >= 0 && way.end <= scale.width);
}

/** What is tried in turn: all with names where they fit, then the shorter words, then, for events, none. */
const ATTEMPTS: Record<TimelineItem["kind"], readonly (readonly Wording[])[]> = {
  letter: [["long", "brief"], ["brief"]],
  event: [["long", "brief"], ["long", "brief", "none"], ["brief", "none"], ["none"]],
};

/** More than this is not worth trying to place one by one. */
const MANY = 200;

/**
 * Places the marks of one kind in at most `lanes` lanes, without anything touching; every letter says who writes to whom.
 * Null when they are too many for that.
 */
export function place(
  all: readonly Dated[],
  scale: Scale,
  measure: Measure,
  lanes: number,
): Placed[] | null {
  const seen = all.filter(({ extent }) => meets(extent, scale.view));
  if (seen.length > MANY) return null;
  const marks = seen.map((dated) => markOf(dated, scale));
  for (const wordings of ATTEMPTS[seen[0]?.item.kind ?? "letter"]) {
    const things = marks.map((mark) =>
      wordings.map((wording) => waysOf(mark, wording, measure, scale)),
    );
    const places = pack(things, lanes);
    if (places) return places.map(({ lane, way }) => ({ ...way, lane }));
  }
  return null;
}
