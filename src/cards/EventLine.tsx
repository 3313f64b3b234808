import { inWords } from "#corpus/edtf.ts";
import type { CorpusEvent } from "#corpus/event.ts";

/** Something that happened, in the article's words, and when. */
export function EventLine({ event }: { event: CorpusEvent }) {
  return (
    <p class="event">
      {event.date && <time class="quiet when">{inWords(event.date.edtf)}</time>}
      <span class="serif">{event.source.exact}</span>
    </p>
  );
}
