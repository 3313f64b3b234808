import type { Quote } from "#corpus/quote.ts";

/** Who speaks, and whether these are the letter's own words: a description must never pass for the letter. */
function attribution({ manner, speaker, via }: Quote): string {
  if (manner === "verbatim")
    return via ? `The letter’s own words, quoted by ${via}` : "The letter’s own words";
  if (manner === "characterised")
    return `Described by ${speaker ?? via ?? "the article"}; not the letter’s own words`;
  return `Said by ${speaker ?? via ?? "somebody the article does not name"}`;
}

/** A quotation with its attribution. `brief` cuts it to a few lines by style, never in the text. */
export function Quotation({ quote, brief = false }: { quote: Quote; brief?: boolean }) {
  return (
    <figure class={`quotation ${quote.manner}`}>
      <blockquote class={brief ? "clamp" : ""}>“{quote.source.exact.replace(/,$/, "")}”</blockquote>
      <figcaption class="quiet">{attribution(quote)}</figcaption>
    </figure>
  );
}
