import { useMemo } from "preact/hooks";
import type { Who } from "#cards/names.ts";
import { dateInWords } from "#words/dates.ts";
import { nameOf } from "#words/names.ts";
import { number, say } from "#words/words.ts";
import type { Heading, Row } from "./groups.ts";
import { LineCard } from "./LineCard.tsx";
import { LongList } from "./LongList.tsx";
import { hashOf } from "./route.ts";
import type { useGlow } from "./useGlow.ts";

/** How high rows are until they are measured, in pixels at the usual size. */
const LINE = 68;
const HEADING = 40;

function headingInWords(heading: Heading, who: Who): string {
  switch (heading.by) {
    case "date":
      return heading.year ? dateInWords(heading.year) : say("dateUnknown");
    case "pair":
      return say("pairOf", ...heading.people.map((id) => nameOf(who(id))));
    case "relevance":
      return say(heading.related ? "pageRelated" : "pageOthers");
  }
}

function GroupHeading({ row, heading, who }: { row: Row; heading: Heading; who: Who }) {
  return (
    <h2 class="label group">
      {headingInWords(heading, who)} <span class="size">{number(row.size)}</span>
    </h2>
  );
}

/** A letter, drawn once: scrolling moves rows, and dates in words are dear. */
function Line({ row: { line }, who }: { row: Row; who: Who }) {
  return useMemo(() => <LineCard line={line} who={who} />, [line, who]);
}

interface Props {
  readonly rows: readonly Row[];
  readonly who: Who;
  readonly glowing: ReturnType<typeof useGlow>;
  /** The letter that stands beside the list, if one does. */
  readonly chosen: string | null;
}

/** Letters as a long list, each a link to the letter in full. */
export function LetterRows({ rows, who, glowing, chosen }: Props) {
  return (
    <LongList
      label={say("lettersList")}
      count={rows.length}
      estimate={(index) => LINE + (rows[index]?.heading ? HEADING : 0)}
      keyOf={(index) => rows[index]?.line.id ?? String(index)}
      draw={(index, link) => {
        const row = rows[index]!;
        const { id, sender, recipient } = row.line;
        return (
          <>
            {row.heading && <GroupHeading row={row} heading={row.heading} who={who} />}
            <a
              class="letter"
              href={hashOf({ view: "letter", id })}
              aria-current={id === chosen ? "true" : undefined}
              {...link}
              {...glowing([sender, recipient])}
            >
              <Line row={row} who={who} />
            </a>
          </>
        );
      }}
    />
  );
}
