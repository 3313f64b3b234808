import { add, type Evidence, evidenceOf } from "./evidence.ts";
import { fold, type Folded } from "./fold.ts";
import { type IsMistaken, sight, type Sighting } from "./sight.ts";

/** A text once it was heard: all that it says by itself, whatever the rest of the document may add. */
export interface Heard {
  readonly folded: Folded;
  readonly evidence: Evidence;
  /** Whom it may name. */
  sightings(): Iterable<Sighting>;
}

/** How many sightings of one text are kept: by then it is clear whom it is about, and no hostile page fills the memory. */
const HEARD = 10_000;

/** Hears a text, as if what is mistaken in it were not there. */
export function hear(text: string, isMistaken?: IsMistaken): Heard {
  const folded = fold(text);
  const sightings: Sighting[] = [];
  for (const sighting of sight(folded, isMistaken)) if (sightings.push(sighting) === HEARD) break;
  return {
    folded,
    evidence: evidenceOf(folded, sightings),
    sightings: () => (sightings.length < HEARD ? sightings : sight(folded, isMistaken)),
  };
}

/** The evidence of a text, added to what was known before; the order of texts does not matter. */
export function weigh(text: string, evidence: Evidence = {}): Evidence {
  return add(evidence, hear(text).evidence);
}
