import { disambiguate, standings, type Verdict } from "./disambiguate.ts";
import { type Evidence, noEvidence, sight, weigh, weighSightings } from "./evidence.ts";
import { fold, type Folded } from "./fold.ts";
import { PEOPLE } from "./gazetteer.gen.ts";
import type { Mention } from "./mention.ts";
import type { Candidate } from "./scan.ts";

/** What is known besides the text: with `evidence` the document has been weighed, without it the text is the document; the title counts besides. */
export interface Hints {
  readonly title?: string;
  readonly evidence?: Evidence;
}

/** Every mention of a known person, sorted, disjoint, in UTF-16 offsets of the text as it was given. */
export function detect(text: string, hints: Hints = {}): Mention[] {
  const folded = fold(text);
  const sightings = sight(folded);
  if (sightings.length === 0) return [];
  const standing = standings(
    weigh(hints.title ?? "", hints.evidence ?? weighSightings(folded.plain, sightings, noEvidence)),
  );
  const mentions: Mention[] = [];
  for (const sighting of sightings) {
    const { confidence, because } = disambiguate(sighting, standing[sighting.candidate.who]!);
    if (confidence >= 0.5)
      mentions.push(mention(text, folded, sighting.candidate, { confidence, because }));
  }
  return mentions;
}

function mention(
  text: string,
  folded: Folded,
  candidate: Candidate,
  { confidence, because }: Verdict,
): Mention {
  const sign = isSign(folded.plain.charCodeAt(candidate.start - 1)) ? 1 : 0;
  const start = folded.start(candidate.start - sign);
  const end = folded.end(candidate.end);
  return {
    start,
    end,
    surface: text.slice(start, end),
    person: PEOPLE[candidate.who]!.id,
    confidence,
    because,
  };
}

/** A handle and a hashtag are marked with their sign. */
const isSign = (code: number): boolean => code === 35 || code === 64;
