import type { Conflict } from "#corpus/event.ts";
import type { Span } from "#corpus/provenance.ts";
import type { Sentence } from "./people.ts";
import { provenance, type Reading } from "./reading.ts";

interface Toll extends Span {
  readonly count: number;
  readonly country: string;
}

const AMOUNT =
  "(?:(?:at least|more than|over|nearly|about|some|around|almost|up to)\\s+)?(\\d[\\d,]{0,12})";
const TOLL = new RegExp(
  [
    `\\b(?:has|have|had)\\s+(?:claimed|killed|taken)\\s+${AMOUNT}(?:\\s+(?:lives|people|deaths))?`,
    `${AMOUNT}\\s+(?:deaths|fatalities|dead)\\b`,
  ].join("|"),
  "giu",
);

/** Tolls of deaths in one country that cannot both be true in one article: one more than twice the other. */
export function conflictsIn(reading: Reading): Conflict[] {
  const tolls = reading.sentences.flatMap((sentence) => tollsIn(reading.text, sentence));
  const found: Conflict[] = [];
  for (const country of new Set(tolls.map((toll) => toll.country))) {
    const claims = tolls.filter((toll) => toll.country === country);
    const counts = claims.map(({ count }) => count);
    if (Math.max(...counts) <= 2 * Math.min(...counts)) continue;
    found.push({
      about: `deaths in ${country}`,
      claims: claims.map((claim) => provenance(reading, claim)),
    });
  }
  return found;
}

function tollsIn(text: string, sentence: Sentence): Toll[] {
  const country = sentence.mentions.find(({ how }) => how === "state")?.figure.country;
  if (country == null) return [];
  return [...text.slice(sentence.start, sentence.end).matchAll(TOLL)].map((hit) => ({
    start: sentence.start + hit.index,
    end: sentence.start + hit.index + hit[0].length,
    count: Number((hit[1] ?? hit[2] ?? "").replaceAll(",", "")),
    country,
  }));
}
