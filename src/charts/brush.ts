import type { Period } from "./period.ts";

/** One of the two edges that a brush is drawn by. */
export type Edge = "from" | "to";

/** The brush between two days of a view, whichever was touched first; null where it leaves nothing out. */
export function brushed(one: number, other: number, view: Period): Period | null {
  const day = (value: number) => Math.round(Math.min(Math.max(value, view.from), view.to));
  const from = Math.min(day(Math.min(one, other)), view.to - 1);
  const to = Math.max(day(Math.max(one, other)), from + 1);
  return from <= view.from && to >= view.to ? null : { from, to };
}

/** The brush with one edge moved to a day; the edges never cross. */
export function withEdge(
  brush: Period | null,
  edge: Edge,
  day: number,
  view: Period,
): Period | null {
  const { from, to } = brush ?? view;
  return edge === "from"
    ? brushed(Math.min(day, to - 1), to, view)
    : brushed(from, Math.max(day, from + 1), view);
}

const SMALL = 0.01;
const LARGE = 0.1;

/** Where a key moves an edge to, as a slider is moved; null for other keys. `forward` is the arrow that leads to later days. */
export function edgeByKey(
  key: string,
  day: number,
  view: Period,
  forward: "ArrowRight" | "ArrowLeft",
): number | null {
  const by = (part: number) =>
    day + Math.sign(part) * Math.max(1, Math.round(Math.abs(part) * (view.to - view.from)));
  if (key === "Home") return view.from;
  if (key === "End") return view.to;
  if (key === "PageDown") return by(-LARGE);
  if (key === "PageUp") return by(LARGE);
  if (key === "ArrowUp" || key === forward) return by(SMALL);
  return key.startsWith("Arrow") ? by(-SMALL) : null;
}
