import { dateInWords } from "#words/dates.ts";
import { say } from "#words/words.ts";
import { type Edge, edgeByKey, withEdge } from "./brush.ts";
import { forwardKey } from "./reading.ts";
import { isoOf, type Period } from "./period.ts";
import type { Scale } from "./view.ts";

interface HandleProps {
  readonly edge: Edge;
  readonly brush: Period | null;
  readonly scale: Scale;
  readonly change: (brush: Period | null) => void;
}

/** One edge of the brush: drawn by the pointer, moved by the keys of a slider. */
export function Handle({ edge, brush, scale, change }: HandleProps) {
  const { view } = scale;
  const at = (brush ?? view)[edge];
  const shown = edge === "from" ? at : at - 1;
  const moved = (event: KeyboardEvent) => {
    const day = edgeByKey(event.key, at, view, forwardKey(event.currentTarget as Element));
    if (day === null) return;
    event.preventDefault();
    change(withEdge(brush, edge, day, view));
  };
  return (
    <div
      class={`handle ${edge}`}
      data-edge={edge}
      role="slider"
      tabIndex={0}
      aria-label={say(edge === "from" ? "chartsFrom" : "chartsUntil")}
      aria-valuemin={view.from}
      aria-valuemax={view.to}
      aria-valuenow={at}
      aria-valuetext={dateInWords(isoOf(shown))}
      style={{ "--start": `${Math.min(scale.width, Math.max(0, scale.x(at)))}px` }}
      onKeyDown={moved}
    />
  );
}
