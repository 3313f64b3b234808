import { fold, type Folded } from "./fold.ts";
import { PEOPLE } from "./gazetteer.gen.ts";
import type { Heard, Sighting, Spoken } from "./heard.ts";
import { hangsOn } from "./seams.ts";
import { type IsMistaken, type Seen, sight } from "./sight.ts";
import { evidenceOf } from "./traces.ts";

/** Hears a text, as if what is mistaken in it were not there; after `most` sightings no more of it. */
export function hear({ text, seams }: Spoken, isMistaken?: IsMistaken, most = Infinity): Heard {
  const folded = fold(text);
  const seen: Seen[] = [];
  for (const one of sight(folded, isMistaken)) if (seen.push(one) === most) break;
  return {
    evidence: evidenceOf(folded, seen),
    sightings: seen.map((one) => sightingOf(folded, one)),
    hangs: hangsOn(seams, folded, seen),
  };
}

function sightingOf(folded: Folded, { candidate, clues }: Seen): Sighting {
  const { who, full, start, end } = candidate;
  // A handle and a hashtag are marked with their sign.
  const sign = Number(/[#@]/.test(folded.plain.charAt(start - 1)));
  return {
    start: folded.start(start - sign),
    end: folded.end(end),
    person: PEOPLE[who]!.id,
    full,
    clues,
  };
}
