import { useMemo, useRef } from "preact/hooks";
import type { Who } from "#cards/names.ts";
import { say } from "#words/words.ts";
import type { Room } from "./fill.ts";
import type { Frame } from "./frame.ts";
import { PersonNode } from "./PersonNode.tsx";
import { isLit, litPeople, type Picture, pictureOf } from "./picture.ts";
import { roam, useOneStop } from "./roving.ts";
import type { Thinned } from "./thin.ts";
import { MeetingLine, TieArrow } from "./TieArrow.tsx";
import { pairOf } from "./ties.ts";
import { spokenMeeting, spokenTie } from "./tieWords.ts";

/** What the pointer or the focus rests on: a pair or a person, and what there is to say of it. */
export interface Pointed {
  readonly key: string;
  readonly words: string | null;
}

interface PlotProps {
  readonly thinned: Thinned;
  readonly room: Room;
  readonly frame: Frame;
  readonly who: Who;
  /** The pair that is shown elsewhere. */
  readonly selected: string | null;
  readonly href: (one: string, other: string) => string;
  readonly pointed: Pointed | null;
  readonly point: (pointed: Pointed | null) => void;
}

type LinkProps = Pick<PlotProps, "who" | "selected" | "href" | "point"> & {
  readonly picture: Picture;
  readonly lit: string | null;
};

/** Meetings below, letters above them. */
function Links({ picture, who, selected, lit, href, point }: LinkProps) {
  const drawn = (one: string, other: string, words: string) => ({
    href: href(one, other),
    words,
    current: selected === pairOf(one, other),
    faint: !isLit(lit, one, other),
    point: (over: boolean) => point(over ? { key: pairOf(one, other), words } : null),
  });
  return (
    <>
      {picture.lines.map((line) => {
        const [one, other] = line.meeting.between;
        const words = spokenMeeting(line.meeting, who(one), who(other));
        return <MeetingLine key={pairOf(one, other)} line={line} {...drawn(one, other, words)} />;
      })}
      {picture.arrows.map((arrow) => {
        const { from, to } = arrow.tie;
        const words = spokenTie(arrow.tie, who(from), who(to));
        return <TieArrow key={`${from} ${to}`} arrow={arrow} {...drawn(from, to, words)} />;
      })}
    </>
  );
}

/** What stands on arrows and lines, for the eye; they have names of their own. */
function OnLinks({ spots }: Pick<Picture, "spots">) {
  return (
    <g class="on-ties" aria-hidden="true">
      {spots.map((spot, at) => {
        if (!spot) return null;
        const { x, y, width, height, text } = spot;
        return (
          <g key={at}>
            <rect {...{ x, y, width, height }} rx="4" />
            <text x={x + width / 2} y={y + height / 2} dy="0.36em">
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** The drawing of a network: dotted lines, arrows, people, and the words on them. */
export function NetworkPlot({ thinned, room, frame, who, pointed, ...rest }: PlotProps) {
  const chart = useRef<SVGSVGElement>(null);
  const picture = useMemo(
    () => pictureOf(thinned, who, frame, room),
    [thinned, who, frame.wide, room],
  );
  useOneStop(chart);
  const lit = pointed?.key ?? rest.selected;
  const people = litPeople(picture, lit);
  return (
    <svg
      ref={chart}
      role="group"
      aria-label={say("networkTitle")}
      {...room}
      onKeyDown={(event) => roam(event.currentTarget, event)}
    >
      <Links {...{ ...rest, picture, who, lit }} />
      {picture.nodes.map((node) => (
        <PersonNode
          key={node.id}
          node={node}
          person={who(node.id)}
          faint={!people.has(node.id)}
          point={(id) => rest.point(id === null ? null : { key: id, words: null })}
        />
      ))}
      <OnLinks spots={picture.spots} />
    </svg>
  );
}
