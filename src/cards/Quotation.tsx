import type { Quote } from "#corpus/quote.ts";
import { say } from "#words/words.ts";

/** Who speaks, and whether these are the letter's own words: a description must never pass for the letter. */
export function attribution({ manner, speaker, via }: Quote): string {
  const by = speaker ?? via;
  if (manner === "verbatim") return via === null ? say("quoteOwn") : say("quoteOwnVia", via);
  if (manner === "characterised")
    return by === null ? say("quoteDescribedHere") : say("quoteDescribed", by);
  return by === null ? say("quoteSaidBySomebody") : say("quoteSaid", by);
}

/** The words of a quotation between marks, without a comma that belongs to the sentence around them. */
export function quoted({ source }: Quote): string {
  return `“${source.exact.replace(/,$/, "")}”`;
}

/** A quotation with its attribution. `brief` cuts it to a few lines by style, never in the text. */
export function Quotation({ quote, brief = false }: { quote: Quote; brief?: boolean }) {
  return (
    <figure class={`quotation ${quote.manner}`}>
      <blockquote class={brief ? "clamp" : ""} dir="auto">
        {quoted(quote)}
      </blockquote>
      <figcaption class="quiet">{attribution(quote)}</figcaption>
    </figure>
  );
}
