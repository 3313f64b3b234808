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
  const because = candidate.full ? [{ kind: "full" }, ...clues] : [...documentReasons(traces, person.prior), ...clues];
  let sum = candidate.full ? 0 : person.prior;
  for (const { kind } of because) sum += WEIGHTS[kind] ?? 0;
  for (const { kind } of clues) sum += (traces?.others && WITH_OTHERS[kind]) || (traces?.kin && WITH_KIN[kind]) || 0;
  return { confidence: 1 / (1 + Math.exp(-sum)), because };
}

function documentReasons(traces: Readonly<Traces> | undefined, prior: number): Reason[] {
  if (!traces) return [];
  const { full, titled, others, kin, bare, she, places } = traces;
  const reasons: Reason[] = [];
  const add = (kind: string, given: unknown) => given && reasons.push({ kind });
  add("named-in-full", full);
  add("titled-elsewhere", titled);
  add("places", prior < 0 && places);
  add("others-in-document", others);
  add("others-only", others > 1 && full + titled === 0);
  add("kin-only", kin > 0 && full + titled === 0 && she * 3 > bare);
  return reasons;
}
