import { say } from "#words/words.ts";
import type { Wishes } from "./stage.ts";

/** The card of an answer that is still awaited: the place of what will stand there. */
export function Waiting() {
  return (
    <div class="part best waiting" aria-busy="true">
      <p class="quiet">{say("lookingUp")}</p>
      <span class="bar" />
      <span class="bar" />
      <span class="bar" />
    </div>
  );
}

interface Props {
  readonly trouble: "gone" | "failed";
  /** What the program says of it. */
  readonly words: string;
  readonly wishes: Wishes;
}

/** The card that has no answer: why, and what the reader can do about it. */
export function NoAnswer({ trouble, words, wishes }: Props) {
  const gone = trouble === "gone";
  return (
    <div class="part best">
      <h3 class="headline">{say(gone ? "goneTitle" : "troubleTitle")}</h3>
      <p class="quiet">{gone ? say("goneText") : words}</p>
      <p class="row">
        <button type="button" class="small" onClick={gone ? wishes.reload : wishes.askAgain}>
          {say(gone ? "reloadPage" : "troubleAgain")}
        </button>
      </p>
    </div>
  );
}
