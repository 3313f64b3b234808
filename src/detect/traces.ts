import { type Evidence, NOTHING, type Traces } from "./evidence.ts";
import type { Folded } from "./fold.ts";
import { PEOPLE } from "./gazetteer.gen.ts";
import type { Reason } from "./mention.ts";
import { pattern } from "./pattern.ts";
import type { Candidate } from "./scan.ts";
import { isStranger, type Seen } from "./sight.ts";

const PLACES = PEOPLE.map(({ places }) => pattern(places || "(?!)", "i"));
const NO_PERSON = "thing address plural game sense";
const KIN = "relative junior calling";

/** The evidence of one text in which these were seen. */
export function evidenceOf({ plain }: Folded, seen: readonly Seen[]): Evidence {
  const evidence: Record<string, Traces> = {};
  for (const { candidate, clues } of seen) {
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
