import type { Evidence, Sighting, Traces } from "./evidence.ts";
import { PEOPLE } from "./gazetteer.gen.ts";
import type { Reason } from "./mention.ts";
import { WEIGHTS, WITH_KIN, WITH_OTHERS } from "./weights.ts";

/** How sure it is that a sighting names its person, and why; below one half it is nobody of ours. */
export interface Verdict {
  readonly confidence: number;
  readonly because: readonly Reason[];
}

/** What the document says about a person wherever the bare surname stands. */
export interface Standing {
  readonly others: boolean;
  readonly kin: boolean;
  readonly reasons: readonly Reason[];
  /** The prior and the weights of the reasons. */
  readonly sum: number;
}

const FULL: readonly Reason[] = [{ kind: "full" }];

const weightOf = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, { kind }) => sum + (WEIGHTS[kind] ?? 0), 0);

/** Where each person stands in a document, in the order of PEOPLE. */
export function standings(evidence: Evidence): Standing[] {
  return PEOPLE.map(({ id, prior }) => {
    const traces = evidence[id];
    const reasons = traces ? documentReasons(traces, prior) : [];
    return {
      others: !!traces?.others,
      kin: !!traces?.kin,
      reasons,
      sum: prior + weightOf(reasons),
    };
  });
}

function documentReasons(
  { full, titled, others, kin, bare, she, places }: Readonly<Traces>,
  prior: number,
): Reason[] {
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

/** Weighs what stands beside a name and what the document says elsewhere. */
export function disambiguate({ candidate, clues }: Sighting, standing: Standing): Verdict {
  const known = candidate.full ? FULL : standing.reasons;
  let sum = weightOf(clues) + (candidate.full ? weightOf(FULL) : standing.sum);
  for (const { kind } of clues)
    sum += (standing.others && WITH_OTHERS[kind]) || (standing.kin && WITH_KIN[kind]) || 0;
  return {
    confidence: 1 / (1 + Math.exp(-sum)),
    because: clues.length ? [...known, ...clues] : known,
  };
}
