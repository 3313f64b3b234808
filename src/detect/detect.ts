import { disambiguate } from "./disambiguate.ts";
import { type Evidence, noEvidence, sight, weigh, weighSightings } from "./evidence.ts";
import { fold, type Folded } from "./fold.ts";
import { PEOPLE } from "./gazetteer.gen.ts";
import type { Mention } from "./mention.ts";

/** What is known besides the text: with `evidence` the document has been weighed, without it the text is the document; the title counts besides. */
export interface Hints {
  readonly title?: string;
  readonly lang?: string;
  readonly evidence?: Evidence;
}

/** Every mention of a known person, sorted, disjoint, in UTF-16 offsets of the text as it was given. */
export function detect(text: string, hints: Hints = {}): Mention[] {
  const folded = fold(text);
  const sightings = sight(folded.plain);
  if (sightings.length === 0) return [];
  const evidence = weigh(hints.title ?? "", hints.evidence ?? weighSightings(folded.plain, sightings, noEvidence));
  const mentions: Mention[] = [];
  for (const sighting of sightings) {
    const verdict = disambiguate(sighting, evidence);
    if (verdict.confidence < 0.5) continue;
    mentions.push({ ...place(text, folded, sighting.candidate), person: PEOPLE[sighting.candidate.who]!.id, ...verdict });
  }
  return mentions;
}

function place(text: string, folded: Folded, span: { start: number; end: number }) {
  const start = folded.original(signBefore(folded.plain, span.start));
  const end = folded.originalEnd(span.end);
  return { start, end, surface: text.slice(start, end) };
}

/** A handle and a hashtag are marked with their sign. */
function signBefore(plain: string, start: number): number {
  return /[@#]/.test(plain.charAt(start - 1)) ? start - 1 : start;
}
