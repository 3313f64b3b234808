import { direction, say } from "#words/words.ts";

/** From the one before it to the one after it: it points the way that the reader's language runs. */
export function Arrow() {
  return (
    <span class="arrow" aria-label={say("letterTo")} role="img">
      {direction() === "rtl" ? "←" : "→"}
    </span>
  );
}
