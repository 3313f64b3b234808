import type { Evidence, Traces } from "./evidence.ts";
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
    const traces = evidence[id];
    return {
      prior,
      others: !!traces?.others && traces.others >= traces.full,
      kin: !!traces?.kin,
      reasons: traces ? documentReasons(traces, prior) : [],
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

/**
 * Judges sightings in a document where people stand so, which is asked for only once there is one.
 * The same reasons give the same verdict, and the same object.
 */
export function judgeBy(standings: () => readonly Standing[]): (sighting: Sighting) => Verdict {
  const verdicts = new Map<string, Verdict>();
  let all: readonly Standing[];
  return (sighting) => {
    const { who, full } = sighting.candidate;
    let key = `${who}${full}`;
    for (const { kind, words } of sighting.clues) key += `${kind} ${words} `;
    let verdict = verdicts.get(key);
    if (!verdict) verdicts.set(key, (verdict = judge(sighting, (all ??= standings())[who]!)));
    return verdict;
  };
}

/** Weighs what stands beside a name and what the document says elsewhere. */
function judge({ candidate, clues }: Sighting, standing: Standing): Verdict {
  const because = [...(candidate.full ? FULL : standing.reasons), ...clues];
  let sum = candidate.full ? 0 : standing.prior;
  for (const { kind } of because)
    sum +=
      (WEIGHTS[kind] ?? 0) +
      ((standing.others && WITH_OTHERS[kind]) || (standing.kin && WITH_KIN[kind]) || 0);
  return { confidence: 1 / (1 + Math.exp(-sum)), because };
}
