import type { Span } from "#corpus/provenance.ts";

/** A stretch of text, highlighted or not. */
export interface Segment extends Span {
  readonly hit: boolean;
}

/** Cuts a span of text at the borders of `hits`, so that every piece is wholly inside or outside of them. */
export function segments(whole: Span, hits: readonly Span[]): Segment[] {
  const inside = hits.filter(({ start, end }) => start < whole.end && end > whole.start);
  const cuts = [whole.start, whole.end, ...inside.flatMap(({ start, end }) => [start, end])];
  const within = cuts.filter((at) => at >= whole.start && at <= whole.end);
  const borders = [...new Set(within)].toSorted((a, b) => a - b);
  return borders.slice(1).map((end, index) => {
    const start = borders[index]!;
    return { start, end, hit: inside.some((hit) => hit.start <= start && hit.end >= end) };
  });
}
