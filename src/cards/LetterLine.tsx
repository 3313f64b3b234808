import type { Letter } from "#corpus/letter.ts";
import { dateInWords } from "#words/dates.ts";
import { Arrow } from "./Arrow.tsx";
import { Dot } from "./Dot.tsx";
import type { Who } from "./names.ts";

/** From whom, to whom, when. */
export function LetterLine({ letter, who }: { letter: Letter; who: Who }) {
  return (
    <div class="letter-line">
      <span class="letter-parties">
        <Dot person={who(letter.sender)} />
        <Arrow />
        <Dot person={who(letter.recipient)} />
      </span>
      {letter.sent && <time class="quiet when">{dateInWords(letter.sent.edtf)}</time>}
    </div>
  );
}
