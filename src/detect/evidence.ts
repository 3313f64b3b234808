import { fold, type Folded } from "./fold.ts";
import { PEOPLE } from "./gazetteer.gen.ts";
import type { Reason } from "./mention.ts";
import { pattern } from "./pattern.ts";
import type { Candidate } from "./scan.ts";
import { isStranger, sight, type Sighting } from "./sight.ts";

/** What a document says about one person, counted. */
export interface Traces {
  /** The full name, and the surname with a title. */
  full: number;
  titled: number;
  /** The surname with nothing beside it, and how often a woman is spoken of right after. */
  bare: number;
  she: number;
  /** Strangers, who may be called by the surname alone, and relatives, who seldom are. */
  others: number;
  kin: number;
  /** Texts that name the surname and the person's country. */
  places: number;
}

/** What a document says about everybody of whom it says anything, as plain data. */
export type Evidence = Readonly<Record<string, Readonly<Traces>>>;

/** Nothing is known of the document yet. */
export const noEvidence: Evidence = {};

const NOTHING: Traces = { full: 0, titled: 0, bare: 0, she: 0, others: 0, kin: 0, places: 0 };

const PLACES = PEOPLE.map(({ places }) => (places ? pattern(places, "i") : null));
const NO_PERSON = "thing address plural game sense";
const KIN = "relative junior calling";

/** The evidence of a text, added to what was known before; the order of texts does not matter. */
export function weigh(text: string, evidence: Evidence = noEvidence): Evidence {
  return weighFolded(fold(text), evidence, []);
}

/** How many sightings of one text are heard: by then it is clear whom it is about, and no hostile page fills the memory. */
export const HEARD = 10_000;

/** The evidence of a folded text, added to what was known before; the sightings that were heard are put into `heard`. */
export function weighFolded(folded: Folded, before: Evidence, heard: Sighting[]): Evidence {
  const after: Record<string, Traces> = { ...before };
  for (const sighting of sight(folded)) {
    const { candidate, clues } = sighting;
    const { id } = PEOPLE[candidate.who]!;
    if (after[id] === before[id]) {
      after[id] = { ...NOTHING, ...before[id] };
      if (PLACES[candidate.who]?.test(folded.plain)) after[id].places++;
    }
    const traces = after[id]!;
    const trace = traceOf(candidate, clues);
    if (trace) traces[trace]++;
    if (trace === "bare" && clues.some(({ kind }) => kind === "she")) traces.she++;
    if (heard.push(sighting) === HEARD) break;
  }
  return after;
}

function traceOf({ full, who }: Candidate, clues: readonly Reason[]): keyof Traces | null {
  let trace: keyof Traces = full ? "full" : "bare";
  for (const { kind } of clues) {
    if (NO_PERSON.includes(kind)) return null;
    if (isStranger(kind, who)) return "others";
    if (KIN.includes(kind)) trace = "kin";
    else if (kind === "title" && trace === "bare") trace = "titled";
  }
  return trace;
}
