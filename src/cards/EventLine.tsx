import type { CorpusEvent } from "#corpus/event.ts";
import { dateInWords } from "#words/dates.ts";

/** Something that happened, in the article's words, and when. */
export function EventLine({ event }: { event: CorpusEvent }) {
  return (
    <p class="event">
      {event.date && <time class="quiet when">{dateInWords(event.date.edtf)}</time>}
      <span class="serif" dir="auto">
        {event.source.exact}
      </span>
    </p>
  );
}
