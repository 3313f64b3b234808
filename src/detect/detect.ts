import { judge, type Standing, standings, type Verdict } from "./disambiguate.ts";
import type { Evidence } from "./evidence.ts";
import type { Folded } from "./fold.ts";
import { PEOPLE } from "./gazetteer.gen.ts";
import { hear, type Heard, weigh } from "./hear.ts";
import type { Mention } from "./mention.ts";
import type { Candidate } from "./scan.ts";

/** What is known besides the text: with `evidence` the document has been weighed, without it the text is the document; the title counts besides. */
export interface Hints {
  readonly title?: string;
  readonly evidence?: Evidence;
}

/** Every mention of a known person, sorted, disjoint, in UTF-16 offsets of the text as it was given. */
export function detect(text: string, { title = "", evidence }: Hints = {}): Mention[] {
  const heard = hear(text);
  if (Object.keys(heard.evidence).length === 0) return [];
  return mentionsIn(text, heard, standings(weigh(title, evidence ?? heard.evidence)));
}

/** The mentions in a text that was heard, in a document where people stand so. */
export function mentionsIn(
  text: string,
  { folded, sightings }: Heard,
  standings: readonly Standing[],
): Mention[] {
  const mentions: Mention[] = [];
  for (const sighting of sightings()) {
    const verdict = judge(sighting, standings);
    if (verdict.confidence >= 0.5)
      mentions.push(mention(text, folded, sighting.candidate, verdict));
  }
  return mentions;
}

function mention(
  text: string,
  folded: Folded,
  candidate: Candidate,
  { confidence, because }: Verdict,
): Mention {
  // A handle and a hashtag are marked with their sign.
  const sign = Number(/[#@]/.test(folded.plain.charAt(candidate.start - 1)));
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
