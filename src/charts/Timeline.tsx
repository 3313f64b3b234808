import { useState } from "preact/hooks";
import { say } from "#words/words.ts";
import { Caption } from "./Caption.tsx";
import { useFrame } from "./frame.ts";
import { Plot } from "./Plot.tsx";
import { TimelineList } from "./TimelineList.tsx";
import { Tools } from "./Tools.tsx";
import { type TimelineProps, useTimeline } from "./useTimeline.ts";
import { isWhole } from "./view.ts";
import "./charts.css";
import "./timeline.css";

/** So few are seen well enough from where one stands. */
const FEW = 24;

function Chart(props: TimelineProps) {
  const state = useTimeline(props);
  const frame = useFrame();
  const [listed, setListed] = useState(false);
  const [pointed, point] = useState<string | null>(null);
  const { whole, view, brush, setView, setBrush, inBrush } = state;
  const crowd = state.all.length > FEW;
  const { here, selected = null, onChoose: choose = () => {} } = props;
  const escape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !brush) return;
    event.stopPropagation();
    setBrush(null);
  };
  return (
    <figure class="chart timeline" aria-label={say("chartsTimeline")} onKeyDown={escape}>
      <div ref={frame.ref} class="plot-frame">
        {whole && frame.width > 0 && <Plot {...{ state, frame, point, choose, here, selected }} />}
      </div>
      <figcaption>
        <Caption {...{ brush, inBrush, pointed }} />
        {whole && (
          <span class="deeds-of">
            {brush && (
              <button class="tool" onClick={() => setBrush(null)}>
                {say("chartsClear")}
              </button>
            )}
            {(crowd || !isWhole(view, whole)) && <Tools {...{ view, whole, brush, setView }} />}
            <button class="tool" aria-pressed={listed} onClick={() => setListed(!listed)}>
              {say("chartsAsList")}
            </button>
          </span>
        )}
      </figcaption>
      {(listed || !whole) && <TimelineList items={inBrush} choose={choose} />}
    </figure>
  );
}

/** Letters and events on a scale of time: dates as they are known, who writes to whom, a brush, and all of it as a list. */
export function Timeline(props: TimelineProps) {
  if (props.items.length > 0) return <Chart {...props} />;
  return <p class="quiet empty-chart">{say("chartsNothing")}</p>;
}
