import { useMemo } from "preact/hooks";
import { say } from "#words/words.ts";
import { Bars } from "./Bars.tsx";
import { bucketsOf } from "./buckets.ts";
import type { Handling } from "./handling.ts";
import type { Dated, TimelineItem } from "./item.ts";
import { MarkLine } from "./MarkLine.tsx";
import { type Measure, place } from "./plan.ts";
import type { Scale } from "./view.ts";

/** What does not fit into these lanes becomes bars of counts. */
const LANES: Record<TimelineItem["kind"], number> = { letter: 7, event: 4 };

interface TrackProps {
  readonly kind: TimelineItem["kind"];
  readonly all: readonly Dated[];
  readonly scale: Scale;
  readonly measure: Measure;
  readonly handling: Handling;
}

/** The letters or the events of a timeline: each by itself where there is room, else counted. */
export function Track({ kind, all, scale, measure, handling }: TrackProps) {
  const own = useMemo(() => all.filter(({ item }) => item.kind === kind), [all, kind]);
  const placed = useMemo(() => place(own, scale, measure, LANES[kind]), [own, scale, measure]);
  const buckets = useMemo(() => (placed ? [] : bucketsOf(own, scale)), [placed, own, scale]);
  const label = say(kind === "letter" ? "chartsLetters" : "chartsEvents");
  if (placed?.length === 0) return null;
  if (!placed)
    return (
      <ol class={`track bars of-${kind}s`} aria-label={label}>
        <Bars buckets={buckets} kind={kind} handling={handling} />
      </ol>
    );
  const lanes = Math.max(...placed.map(({ lane }) => lane)) + 1;
  return (
    <ol class={`track of-${kind}s`} aria-label={label} style={{ "--lanes": lanes }}>
      {placed.map((one) => (
        <MarkLine key={one.mark.item.id} placed={one} handling={handling} />
      ))}
    </ol>
  );
}
