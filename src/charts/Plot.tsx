import { useCallback, useMemo, useRef } from "preact/hooks";
import { SLOTS, slotOf } from "#corpus/palette.ts";
import { shortOf } from "#words/names.ts";
import { say } from "#words/words.ts";
import { Axis } from "./Axis.tsx";
import type { Frame } from "./frame.ts";
import { Handle } from "./Handle.tsx";
import type { Handling, Slot } from "./handling.ts";
import { Here } from "./Here.tsx";
import type { TimelineItem } from "./item.ts";
import { initialOf } from "./naming.ts";
import type { Period } from "./period.ts";
import type { Measure } from "./plan.ts";
import { roam, useOneStop } from "./roving.ts";
import { Track } from "./Track.tsx";
import { useBrushing } from "./useBrushing.ts";
import type { TimelineState } from "./useTimeline.ts";
import { type Scale, scaleOver } from "./view.ts";
import { textOf } from "./Words.tsx";

interface PlotProps {
  readonly state: TimelineState;
  readonly frame: Frame;
  readonly here: string | null;
  readonly selected: string | null;
  readonly point: Handling["point"];
  readonly choose: Handling["choose"];
}

/** Who stands behind each colour; the last one is for everybody without a colour of their own. */
function slotsOf(items: readonly TimelineItem[]): Slot[] {
  const slots: Slot[] = Array.from({ length: SLOTS }, () => ({
    name: say("chartsOthers"),
    initial: "",
  }));
  for (const person of new Set(items.flatMap(({ people }) => people.slice(0, 1)))) {
    const slot = slotOf(person.id);
    if (slot < SLOTS - 1) slots[slot] = { name: shortOf(person), initial: initialOf(person) };
  }
  return slots;
}

/** The part of the plot that is brushed. */
function Brushed({ brush, scale }: { readonly brush: Period; readonly scale: Scale }) {
  const start = Math.max(0, scale.x(brush.from));
  const end = Math.min(scale.width, scale.x(brush.to));
  if (start >= end) return null;
  return (
    <div class="brushed" style={{ "--start": `${start}px`, "--length": `${end - start}px` }} />
  );
}

/** The plot: letters above the scale, events below it, the page's date across, edges to brush with. */
export function Plot({ state, frame, here, selected, point, choose }: PlotProps) {
  const plot = useRef<HTMLDivElement>(null);
  const { all, view, brush, setBrush, setView } = state;
  const scale = useMemo(() => scaleOver(view, frame.width), [view, frame.width]);
  const slots = useMemo(() => slotsOf(all.map(({ item }) => item)), [all]);
  const measure = useCallback<Measure>(
    (item, wording) => frame.wide(textOf(item, wording)),
    [frame.wide],
  );
  const handling = { selected, brush, slots, point, choose, look: setView };
  const track = { all, scale, measure, handling };
  useOneStop(plot);
  return (
    <div
      ref={plot}
      class={here ? "plot with-here" : "plot"}
      onKeyDown={(event) => roam(event.currentTarget, event)}
      {...useBrushing({ scale, ...state })}
    >
      {brush && <Brushed brush={brush} scale={scale} />}
      {here && <Here edtf={here} scale={scale} wide={frame.wide} />}
      <Track kind="letter" {...track} />
      <div class="scale">
        <Axis scale={scale} wide={frame.wide} />
        <Handle edge="from" brush={brush} scale={scale} change={setBrush} />
        <Handle edge="to" brush={brush} scale={scale} change={setBrush} />
      </div>
      <Track kind="event" {...track} />
    </div>
  );
}
