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

/** What two texts, or documents, say together, in whatever order; `times` −1 takes the second away again. */
export function add(evidence: Evidence, more: Evidence, times: 1 | -1 = 1): Evidence {
  const ids = Object.keys(more);
  if (ids.length === 0) return evidence;
  const sum: Record<string, Traces> = { ...evidence };
  for (const id of ids) {
    const traces = (sum[id] = { ...(sum[id] ?? NOTHING) });
    let trace: keyof Traces;
    for (trace in traces) traces[trace] += times * more[id]![trace];
  }
  return sum;
}
