import { useRef } from "preact/hooks";
import { brushed } from "./brush.ts";
import { inlineX } from "./reading.ts";
import type { Period } from "./period.ts";
import type { Scale } from "./view.ts";

interface Drag {
  /** The day that stays, while the other follows the pointer. */
  readonly anchor: number;
  readonly began: number;
  readonly byHandle: boolean;
  /** What was drawn last; undefined while the pointer has not moved. */
  readonly drawn?: Period | null;
}

/** A pointer that moved less than this has clicked. */
const STILL = 4;

interface Brushing {
  readonly scale: Scale;
  readonly brush: Period | null;
  readonly drawBrush: (brush: Period | null) => void;
  readonly setBrush: (brush: Period | null) => void;
}

/** The pointer’s part of brushing: drag across the plot, or drag an edge. A click beside everything clears. */
export function useBrushing({ scale, brush, drawBrush, setBrush }: Brushing) {
  const drag = useRef<Drag | null>(null);
  const dayAt = (event: PointerEvent) =>
    scale.day(inlineX(event.currentTarget as Element, event.clientX));

  const onPointerDown = (event: PointerEvent) => {
    const target = event.target as Element;
    if (event.button !== 0 || target.closest("a, button")) return;
    const edge = target.getAttribute("data-edge");
    const { from, to } = brush ?? scale.view;
    const anchor = edge === "from" ? to : edge === "to" ? from : dayAt(event);
    drag.current = { anchor, began: event.clientX, byHandle: edge !== null };
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!drag.current) return;
    const { anchor, began, drawn } = drag.current;
    if (drawn === undefined && Math.abs(event.clientX - began) < STILL) return;
    const next = brushed(anchor, dayAt(event), scale.view);
    drag.current = { ...drag.current, drawn: next };
    drawBrush(next);
  };
  const onPointerUp = () => {
    const { drawn, byHandle = true } = drag.current ?? {};
    drag.current = null;
    if (drawn !== undefined) setBrush(drawn);
    else if (!byHandle && brush) setBrush(null);
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp };
}
