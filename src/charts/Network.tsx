import { useMemo, useState } from "preact/hooks";
import { whoAmong } from "#cards/names.ts";
import type { Person } from "#corpus/person.ts";
import { number, say } from "#words/words.ts";
import { useFrame } from "./frame.ts";
import { mostIn } from "./network.ts";
import { NetworkPlot, type Pointed } from "./NetworkPlot.tsx";
import { thinned as thin, type Thinned } from "./thin.ts";
import { pairOf, type Ties } from "./ties.ts";
import { TieTable } from "./TieTable.tsx";
import "./charts.css";
import "./network.css";

interface NetworkProps {
  readonly people: readonly Person[];
  readonly ties: Ties;
  /** The pair whose letters are shown elsewhere. */
  readonly selected: readonly [string, string] | null;
  /** Where choosing a pair leads. */
  readonly href: (one: string, other: string) => string;
}

/** So few people need less height. */
const FEW = 8;
const LEAST_HIGH = 260;

/** How high the drawing is for its width. */
function heightFor(width: number, people: number): number {
  const [part, most] = people <= FEW ? [0.82, 400] : [1.05, 560];
  return Math.round(Math.min(Math.max(width * part, LEAST_HIGH), most));
}

/** What is not drawn, or else what can be done. */
function hint({ peopleLeftOut, tiesLeftOut }: Thinned): string {
  if (peopleLeftOut + tiesLeftOut === 0) return say("networkHowTo");
  return say("networkLeftOut", number(peopleLeftOut), number(tiesLeftOut));
}

function Chart({ people, ties, selected, href }: NetworkProps) {
  const frame = useFrame();
  const [listed, setListed] = useState(false);
  const [pointed, point] = useState<Pointed | null>(null);
  const who = useMemo(() => whoAmong(people), [people]);
  const { width } = frame;
  const room = useMemo(
    () => ({ width, height: heightFor(width, people.length) }),
    [width, people.length],
  );
  const thinned = useMemo(() => thin(ties, mostIn(room)), [ties, room]);
  const pair = selected && pairOf(...selected);
  return (
    <figure class="chart network" aria-label={say("networkTitle")}>
      <div ref={frame.ref} class="network-frame">
        {width > 0 && (
          <NetworkPlot {...{ thinned, room, frame, who, href, pointed, point }} selected={pair} />
        )}
      </div>
      <figcaption>
        <div class="caption">
          <p class="quiet">{hint(thinned)}</p>
          {pointed?.words && (
            <p class="pointed" aria-hidden="true">
              {pointed.words}
            </p>
          )}
        </div>
        <button class="tool" aria-pressed={listed} onClick={() => setListed(!listed)}>
          {say("chartsAsTable")}
        </button>
      </figcaption>
      {listed && <TieTable all={ties} who={who} href={href} />}
    </figure>
  );
}

/** Who writes to whom: arrows with counts and answers, meetings without letters dotted, and all of it as a table. */
export function Network(props: NetworkProps) {
  const { ties, meetings } = props.ties;
  if (ties.length + meetings.length > 0) return <Chart {...props} />;
  return <p class="quiet empty-chart">{say("networkNothing")}</p>;
}
