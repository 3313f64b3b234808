import type { Meeting, Tie, Ties } from "./ties.ts";

/** What is drawn of a network: its people, the heaviest first, with what they weigh, and the ties among them. */
export interface Thinned {
  /** How many letters each person sent and received; at least 1 for who only met. */
  readonly weights: ReadonlyMap<string, number>;
  readonly ties: readonly Tie[];
  /** Only those between people who never wrote. */
  readonly meetings: readonly Meeting[];
  readonly peopleLeftOut: number;
  readonly tiesLeftOut: number;
}

/** More arrows than this for each person cannot be told apart. */
const TIES_EACH = 1.6;

/** So many arrows are always clear. */
const LEAST = 12;

function weigh({ ties, meetings }: Ties): [string, number][] {
  const weights = new Map<string, number>();
  const add = (id: string, n: number) => weights.set(id, (weights.get(id) ?? 0) + n);
  for (const { from, to, letters } of ties) {
    add(from, letters);
    add(to, letters);
  }
  for (const { between, written } of meetings)
    if (!written) for (const id of between) if (!weights.has(id)) add(id, 1);
  return [...weights].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** The first few ties, and the strongest of everybody who would be left without one. `strongest` comes first. */
function few(ties: readonly Tie[], most: number): Tie[] {
  const tied = new Set<string>();
  return ties.filter(({ from, to }, at) => {
    const kept = at < most || !tied.has(from) || !tied.has(to);
    if (kept) tied.add(from).add(to);
    return kept;
  });
}

/** Keeps the people who write most, at most `most` of them, and their strongest ties. */
export function thinned(all: Ties, most: number): Thinned {
  const weighed = weigh(all);
  const weights = new Map(weighed.slice(0, most));
  const among = all.ties.filter(({ from, to }) => weights.has(from) && weights.has(to));
  const ties = few(among, Math.max(weights.size * TIES_EACH, LEAST));
  const unwritten = all.meetings.filter(({ written }) => !written);
  const meetings = unwritten.filter(({ between }) => between.every((id) => weights.has(id)));
  const kept = meetings.slice(0, Math.max(weights.size / 2, LEAST));
  return {
    weights,
    ties,
    meetings: kept,
    peopleLeftOut: weighed.length - weights.size,
    tiesLeftOut: all.ties.length - ties.length + unwritten.length - kept.length,
  };
}
