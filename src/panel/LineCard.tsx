import { Arrow } from "#cards/Arrow.tsx";
import { Dot } from "#cards/Dot.tsx";
import type { Who } from "#cards/names.ts";
import type { LetterLine } from "#corpus/line.ts";
import { dateInWords } from "#words/dates.ts";
import { say } from "#words/words.ts";

/** When, in a few words: when it was sent, else when the public was told. */
export function whenOf({ sent, reported }: LetterLine): string {
  if (sent !== null) return dateInWords(sent);
  return reported === null ? say("dateUnknown") : say("dateReported", dateInWords(reported));
}

/** A letter in two lines: from whom to whom and when, what it is about. */
export function LineCard({ line, who }: { line: LetterLine; who: Who }) {
  return (
    <>
      <span class="letter-line">
        <span class="letter-parties">
          <Dot person={who(line.sender)} />
          <Arrow />
          <Dot person={who(line.recipient)} />
        </span>
        <span class="quiet when">{whenOf(line)}</span>
      </span>
      <span class="about one-line" dir="auto">
        {line.about || say("aboutUnknown")}
      </span>
    </>
  );
}
