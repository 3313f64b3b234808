import { dateInWords } from "#words/dates.ts";
import { say } from "#words/words.ts";
import { extentOf, meets } from "./period.ts";
import type { Scale } from "./view.ts";

const PAD = 6;

/** The date of the page in front, as a labelled line; as a band where only the month or the year is known. */
export function Here({
  edtf,
  scale,
  wide,
}: {
  edtf: string;
  scale: Scale;
  wide: (text: string) => number;
}) {
  const extent = extentOf(edtf);
  if (!meets(extent, scale.view)) return null;
  const words = say("chartsHere", dateInWords(edtf));
  const start = Math.max(0, scale.x(extent.from ?? scale.view.from));
  const end = Math.min(scale.width, scale.x(extent.to ?? scale.view.to));
  const long = wide(words) + 2 * PAD;
  const label = Math.max(0, Math.min((start + end - long) / 2, scale.width - long));
  return (
    <div class="here" style={{ "--start": `${start}px`, "--length": `${end - start}px` }}>
      <span style={{ "--shift": `${label - start}px` }}>{words}</span>
    </div>
  );
}
