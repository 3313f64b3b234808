import { type Evidence, NOTHING, type Traces } from "./evidence.ts";
import { PEOPLE } from "./gazetteer.gen.ts";
import type { Reason } from "./mention.ts";
import type { Sighting } from "./sight.ts";
import { WEIGHTS, WITH_KIN, WITH_OTHERS } from "./weights.ts";

/** How sure it is that a sighting names its person, and why; below one half it is nobody of ours. */
export interface Verdict {
  readonly confidence: number;
  readonly because: readonly Reason[];
}

/** What the document says about a person wherever the bare surname stands. */
export interface Standing {
  readonly prior: number;
  /** Strangers of the surname are named as often as the person in full. */
  readonly others: boolean;
  readonly kin: boolean;
  readonly reasons: readonly Reason[];
}

const FULL: readonly Reason[] = [{ kind: "full" }];

/** Where each person stands in a document, in the order of PEOPLE. */
export function standings(evidence: Evidence): Standing[] {
  return PEOPLE.map(({ id, prior }) => {
    const traces = evidence[id] ?? NOTHING;
    const others = traces.others > 0 && traces.others >= traces.full;
    return { prior, others, kin: traces.kin > 0, reasons: documentReasons(traces, prior) };
  });
}

function documentReasons(
  { full, titled, others, kin, bare, she, places }: Readonly<Traces>,
  prior: number,
): Reason[] {
  const absent = !full && !titled;
  const given: Record<string, unknown> = {
    named: full,
    titled,
    places: prior < 0 && places,
    others,
    "others-only": absent && others > 1,
    "kin-only": absent && kin && she * 3 > bare,
  };
  return Object.keys(given).flatMap((kind) => (given[kind] ? { kind } : []));
}

/** Weighs what stands beside a name and what the document says elsewhere. */
export function judge({ candidate, clues }: Sighting, standings: readonly Standing[]): Verdict {
  const standing = standings[candidate.who]!;
  const because = [...(candidate.full ? FULL : standing.reasons), ...clues];
  let sum = candidate.full ? 0 : standing.prior;
  for (const { kind } of because)
    sum +=
      (WEIGHTS[kind] ?? 0) +
      ((standing.others && WITH_OTHERS[kind]) || (standing.kin && WITH_KIN[kind]) || 0);
  return { confidence: 1 / (1 + Math.exp(-sum)), because };
}
