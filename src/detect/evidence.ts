import type { Folded } from "./fold.ts";
import { PEOPLE } from "./gazetteer.gen.ts";
import type { Reason } from "./mention.ts";
import { pattern } from "./pattern.ts";
import type { Candidate } from "./scan.ts";
import { isStranger, type Sighting } from "./sight.ts";

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

/** What a document says of somebody whom it does not name. */
export const NOTHING: Traces = {
  full: 0,
  titled: 0,
  bare: 0,
  she: 0,
  others: 0,
  kin: 0,
  places: 0,
};

const PLACES = PEOPLE.map(({ places }) => pattern(places || "(?!)", "i"));
const NO_PERSON = "thing address plural game sense";
const KIN = "relative junior calling";

/** The evidence of one text with these sightings. */
export function evidenceOf({ plain }: Folded, sightings: readonly Sighting[]): Evidence {
  const evidence: Record<string, Traces> = {};
  for (const { candidate, clues } of sightings) {
    const { who } = candidate;
    const traces = (evidence[PEOPLE[who]!.id] ??= {
      ...NOTHING,
      places: Number(PLACES[who]!.test(plain)),
    });
    const trace = traceOf(candidate, clues);
    if (trace) traces[trace]++;
    if (trace === "bare" && clues.some(({ kind }) => kind === "she")) traces.she++;
  }
  return evidence;
}

/** What two texts, or documents, say together, in whatever order; `times` −1 takes the second away again. */
export function add(evidence: Evidence, more: Evidence, times: 1 | -1 = 1): Evidence {
  const sum: Record<string, Traces> = { ...evidence };
  for (const id in more) {
    const traces = (sum[id] = { ...(sum[id] ?? NOTHING) });
    let trace: keyof Traces;
    for (trace in traces) traces[trace] += times * more[id]![trace];
  }
  return sum;
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
