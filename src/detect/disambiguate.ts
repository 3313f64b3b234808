import { type Evidence, NOTHING, type Traces } from "./evidence.ts";
import { PRIORS } from "./gazetteer.gen.ts";
import type { Heard, Sighting } from "./heard.ts";
import type { Mention, Reason } from "./mention.ts";
import { WEIGHTS, WITH_KIN, WITH_OTHERS } from "./weights.ts";

/** How sure it is that a sighting names its person, and why; below one half it is nobody of ours. */
interface Verdict {
  readonly confidence: number;
  readonly because: readonly Reason[];
}

/** What the document says about a person wherever the bare surname stands. */
interface Standing {
  readonly prior: number;
  /** Strangers of the surname are named as often as the person in full. */
  readonly others: boolean;
  readonly kin: boolean;
  readonly reasons: readonly Reason[];
}

const FULL: readonly Reason[] = [{ kind: "full" }];

/** Where each person stands in a document, by id. */
export type Standings = Readonly<Record<string, Standing>>;

/** Where everybody stands in a document. */
export function standings(evidence: Evidence): Standings {
  const standing = ([id, prior]: [string, number]): [string, Standing] => {
    const traces = evidence[id] ?? NOTHING;
    const others = traces.others > 0 && traces.others >= traces.full;
    const reasons = documentReasons(traces, prior);
    return [id, { prior, others, kin: traces.kin > 0, reasons }];
  };
  return Object.fromEntries(Object.entries(PRIORS).map(standing));
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
function judge({ full, clues }: Sighting, standing: Standing): Verdict {
  const because = [...(full ? FULL : standing.reasons), ...clues];
  let sum = full ? 0 : standing.prior;
  for (const { kind } of because)
    sum +=
      (WEIGHTS[kind] ?? 0) +
      ((standing.others && WITH_OTHERS[kind]) || (standing.kin && WITH_KIN[kind]) || 0);
  return { confidence: 1 / (1 + Math.exp(-sum)), because };
}

/** Whether the rest of a document may change whom a text names; a full name with nothing beside it does not hang on it. */
export function isOpen({ sightings }: Heard): boolean {
  return sightings.some(({ full, clues }) => !full || clues.length > 0);
}

/** The mentions in a text that was heard, in a document where people stand so. */
export function mentionsIn(text: string, { sightings }: Heard, standings: Standings): Mention[] {
  return sightings.flatMap((sighting) => {
    const { start, end, person } = sighting;
    const verdict = judge(sighting, standings[person]!);
    if (verdict.confidence < 0.5) return [];
    return { start, end, surface: text.slice(start, end), person, ...verdict };
  });
}
