import { useMemo } from "preact/hooks";
import type { Who } from "#cards/names.ts";
import { timelineItems } from "#charts/item.ts";
import { Timeline } from "#charts/Timeline.tsx";
import type { CorpusEvent } from "#corpus/event.ts";
import type { LetterLine } from "#corpus/line.ts";
import { hashOf } from "./route.ts";

interface Props {
  readonly lines: readonly LetterLine[];
  readonly events: readonly CorpusEvent[];
  readonly who: Who;
  /** The date of the page in front, as EDTF. */
  readonly here: string | null;
  /** The letter that is shown elsewhere. */
  readonly selected: string | null;
  /** The stretch of time that is looked at, as an EDTF interval; null for all of it. */
  readonly within: string | null;
  readonly look: (within: string | null) => void;
}

const boundsIn = (within: string) => {
  const [first = "", last = ""] = within.split("/");
  const side = (day: string) => (day === ".." || day === "" ? null : day);
  return { first: side(first), last: side(last) };
};

/** Letters and events on a scale of time; what is brushed there is what the list below shows. */
export function Times({ lines, events, who, here, selected, within, look }: Props) {
  const items = useMemo(
    () =>
      timelineItems(lines, events, who, {
        letter: ({ id }) => hashOf({ view: "letter", id }),
        event: ({ source }) => hashOf({ view: "article", id: source.article, letter: null }),
      }),
    [lines, events, who],
  );
  if (items.length === 0) return null;
  return (
    <div class="pad">
      <Timeline
        items={items}
        here={here}
        selected={selected}
        brush={within === null ? null : boundsIn(within)}
        onBrush={(days) => look(days && `${days.first ?? ".."}/${days.last ?? ".."}`)}
      />
    </div>
  );
}
