import { dateInWords } from "#words/dates.ts";
import { say } from "#words/words.ts";
import type { TimelineItem } from "./item.ts";
import { edtfOf, type Period } from "./period.ts";
import { countOf } from "./spoken.ts";

interface CaptionProps {
  readonly brush: Period | null;
  readonly inBrush: readonly TimelineItem[];
  /** What the pointer or the focus rests on, in words. */
  readonly pointed: string | null;
}

/** How many letters and events there are; what there is none of is not told. */
function counts(items: readonly TimelineItem[]): string {
  const letters = items.filter(({ kind }) => kind === "letter").length;
  const events = items.length - letters;
  if (events === 0) return countOf("letter", letters);
  if (letters === 0) return countOf("event", events);
  return say("chartsSummary", countOf("letter", letters), countOf("event", events));
}

/** The line below a timeline: what is pointed at; else what is brushed, or what can be done. */
export function Caption({ brush, inBrush, pointed }: CaptionProps) {
  return (
    <div class="caption">
      <p role="status">
        {brush ? say("chartsBucket", dateInWords(edtfOf(brush)), counts(inBrush)) : counts(inBrush)}
      </p>
      {!brush && <p class="quiet">{say("chartsHowToBrush")}</p>}
      {pointed && (
        <p class="pointed" aria-hidden="true">
          {pointed}
        </p>
      )}
    </div>
  );
}
