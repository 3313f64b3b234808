import type { Letter } from "#corpus/letter.ts";
import { inWords } from "#corpus/edtf.ts";
import { Dot } from "./Dot.tsx";
import type { Who } from "./names.ts";

/** From whom, to whom, when. */
export function LetterLine({ letter, who }: { letter: Letter; who: Who }) {
  return (
    <div class="letter-line">
      <span class="letter-parties">
        <Dot person={who(letter.sender)} />
        <span class="arrow" aria-label="to" role="img">
          →
        </span>
        <Dot person={who(letter.recipient)} />
      </span>
      {letter.sent && <time class="quiet when">{inWords(letter.sent.edtf)}</time>}
    </div>
  );
}
