import type { SourceLine } from "#corpus/article.ts";
import { dateInWords } from "#words/dates.ts";
import { say } from "#words/words.ts";

/** Who published an article, and when; each runs as it is written, whatever stands beside it. */
export function Origin({ publisher, published }: Pick<SourceLine, "publisher" | "published">) {
  return (
    <span class="quiet origin">
      {publisher !== null && <bdi>{publisher}</bdi>}
      {publisher !== null && published !== null && " · "}
      {published !== null && <bdi>{dateInWords(published)}</bdi>}
      {publisher === null && published === null && say("articleUnknown")}
    </span>
  );
}
