import type { Provenance } from "#corpus/provenance.ts";

/** Where it is said: the very words of the article. `brief` cuts them to a few lines by style, never in the text. */
export function Evidence({ source, brief = false }: { source: Provenance; brief?: boolean }) {
  return (
    <section class="evidence">
      <h3 class="label">Where it says so</h3>
      <p class={`serif ${brief ? "clamp" : ""}`}>
        <mark class="hit">{source.exact}</mark>
      </p>
    </section>
  );
}
