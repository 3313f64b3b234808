import type { Evidence, Sighting, Traces } from "./evidence.ts";
import { PEOPLE } from "./gazetteer.gen.ts";
import type { Reason } from "./mention.ts";
import { WEIGHTS, WITH_KIN, WITH_OTHERS } from "./weights.ts";

/** How sure it is that a sighting names its person, and why; below one half it is nobody of ours. */
export interface Verdict {
  readonly confidence: number;
  readonly because: readonly Reason[];
}

/** Weighs what stands beside a name and what the document says elsewhere. */
export function disambiguate({ candidate, clues }: Sighting, evidence: Evidence): Verdict {
  const person = PEOPLE[candidate.who]!;
  const traces = evidence[person.id];
  const because = candidate.full || !traces ? [] : documentReasons(traces, person.prior);
  if (candidate.full) because.push(FULL);
  let sum = candidate.full ? 0 : person.prior;
  for (const clue of clues) {
    because.push(clue);
    sum += (traces?.others && WITH_OTHERS[clue.kind]) || (traces?.kin && WITH_KIN[clue.kind]) || 0;
  }
  for (const { kind } of because) sum += WEIGHTS[kind] ?? 0;
  return { confidence: 1 / (1 + Math.exp(-sum)), because };
}

const FULL: Reason = { kind: "full" };

function documentReasons({ full, titled, others, kin, bare, she, places }: Readonly<Traces>, prior: number): Reason[] {
  const reasons: Reason[] = [];
  const add = (kind: string, given: unknown): unknown => given && reasons.push({ kind });
  const absent = full + titled === 0;
  add("named", full);
  add("titled", titled);
  add("places", prior < 0 && places);
  add("others", others);
  add("others-only", absent && others > 1);
  add("kin-only", absent && kin && she * 3 > bare);
  return reasons;
}
