import { segments } from "#cards/segments.ts";
import type { Span } from "#corpus/provenance.ts";
import type { Snippet } from "#search/snippet.ts";

/** A text with what was hit in it marked. */
export function Hits({ text, hits }: { text: string; hits: readonly Span[] }) {
  return (
    <>
      {segments({ start: 0, end: text.length }, hits).map(({ start, end, hit }) =>
        hit ? (
          <mark class="hit" key={start}>
            {text.slice(start, end)}
          </mark>
        ) : (
          text.slice(start, end)
        ),
      )}
    </>
  );
}

/** A stretch of a text with what was hit in it marked, and signs where the text goes on. */
export function Cut({ snippet: { text, hits, before, after } }: { snippet: Snippet }) {
  return (
    <>
      {before && "… "}
      <Hits text={text} hits={hits} />
      {after && " …"}
    </>
  );
}
