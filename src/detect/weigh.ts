import { isOpen, mentionsIn, type Standings, standings } from "./disambiguate.ts";
import { add, type Evidence, noEvidence } from "./evidence.ts";
import { hear } from "./hear.ts";
import type { Heard, Judged, Spoken, Weighed } from "./heard.ts";
import type { IsMistaken } from "./sight.ts";

/** What a document says once a text has come in the place of what was heard there before. */
function hearOn(evidence: Evidence, { was = noEvidence }: Spoken, heard: Heard): Evidence {
  return heard.hangs ? evidence : add(add(evidence, was, -1), heard.evidence);
}

function judged({ text }: Spoken, heard: Heard, standings: Standings): Judged {
  const { evidence, hangs } = heard;
  if (hangs) return { evidence: noEvidence, mentions: [], open: false, hangs };
  return { evidence, mentions: mentionsIn(text, heard, standings), open: isOpen(heard), hangs };
}

/**
 * Hears texts of a document of which so much was heard before, as if what is mistaken in them were not there, and judges whom
 * they name; after `most` sightings no more is heard of a text.
 */
export function weigh(
  spoken: readonly Spoken[],
  before: Evidence,
  isMistaken?: IsMistaken,
  most?: number,
): Weighed {
  const heard = spoken.map((one) => hear(one, isMistaken, most));
  const evidence = spoken.reduce((sum, one, i) => hearOn(sum, one, heard[i]!), before);
  const standing = standings(evidence);
  const texts = spoken.map((one, i) => judged(one, heard[i]!, standing));
  return { evidence, standing: JSON.stringify(standing), texts };
}
