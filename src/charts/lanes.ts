/** A stretch of a lane in pixels. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where something stands: its lane, counted from the scale outwards, and which of the ways it could stand was taken. */
export interface Place<W> {
  readonly lane: number;
  readonly way: W;
}

/** How far apart two things of a lane are at least, in pixels. */
export const GAP = 6;

const clash = (one: Stretch, other: Stretch) =>
  one.start < other.end + GAP && other.start < one.end + GAP;

/** The first lane, and the first way in it, that touches nothing. */
function fit<W extends Stretch>(
  taken: readonly (readonly Stretch[])[],
  ways: readonly W[],
): Place<W> | null {
  for (const [lane, stretches] of taken.entries()) {
    const way = ways.find((one) => !stretches.some((other) => clash(one, other)));
    if (way) return { lane, way };
  }
  return null;
}

/**
 * Puts things into at most `most` lanes so that none comes within a gap of another. Each brings the ways it may stand,
 * in groups, the best group first; within a group the lowest lane wins. Null when something finds no place.
 */
export function pack<W extends Stretch>(
  things: readonly (readonly (readonly W[])[])[],
  most: number,
): Place<W>[] | null {
  const taken: Stretch[][] = Array.from({ length: most }, () => []);
  const places: Place<W>[] = [];
  for (const groups of things) {
    let place: Place<W> | null = null;
    for (const ways of groups) place ??= fit(taken, ways);
    if (!place) return null;
    taken[place.lane]!.push(place.way);
    places.push(place);
  }
  return places;
}
