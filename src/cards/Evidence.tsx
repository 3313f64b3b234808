import type { Provenance } from "#corpus/provenance.ts";
import { say } from "#words/words.ts";

/** Where it is said: the very words of the article. `brief` cuts them to a few lines by style, never in the text. */
export function Evidence({ source, brief = false }: { source: Provenance; brief?: boolean }) {
  return (
    <div class="evidence">
      <h3 class="label">{say("evidence")}</h3>
      <p class={`serif ${brief ? "clamp" : ""}`} dir="auto">
        {source.exact}
      </p>
    </div>
  );
}
