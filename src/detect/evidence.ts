import { cluesAt } from "./clues.ts";
import { fold, type Folded } from "./fold.ts";
import { PEOPLE } from "./gazetteer.gen.ts";
import type { Reason } from "./mention.ts";
import { pattern } from "./pattern.ts";
import { type Candidate, scan } from "./scan.ts";

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

/** A candidate with what its neighbours say. */
export interface Sighting {
  readonly candidate: Candidate;
  readonly clues: readonly Reason[];
}

const PLACES = PEOPLE.map(({ places }) => (places ? pattern(places, "i") : null));
const NO_PERSON = new Set(["thing", "address", "plural", "game", "sense"]);
const STRANGERS = new Set(["other", "stranger"]);
const COMMON_STRANGERS = new Set(["other", "calling", "other-office", "thing"]);
const KIN = new Set(["relative", "junior", "calling"]);

/** Whether a clue is of somebody, or something, that the bare surname may mean next; of a rare surname, few are. */
function isStranger(kind: string, who: number): boolean {
  return (PEOPLE[who]!.prior < 0 ? COMMON_STRANGERS : STRANGERS).has(kind);
}

/** The evidence of a text, added to what was known before; the order of texts does not matter. */
export function weigh(text: string, evidence: Evidence = noEvidence): Evidence {
  const folded = fold(text);
  return weighSightings(folded.plain, sight(folded), evidence);
}

/** How far, in characters, a stranger is still the one whom the surname means. */
const MEMORY = 300;

/** The candidates of a folded text with their clues, among them who bore the surname last in the same line. */
export function sight(folded: Folded): Sighting[] {
  const { plain } = folded;
  const ownAt = PEOPLE.map(() => -1);
  const strangerAt = PEOPLE.map(() => -1);
  let line = 0;
  let lineEnd = -1;
  return scan(folded).map((candidate) => {
    const { who, full, start } = candidate;
    if (start > lineEnd) {
      line = lineEnd + 1;
      lineEnd = (plain.indexOf("\n", start) + 1 || plain.length + 1) - 1;
    }
    const clues = cluesAt(plain, candidate);
    const own = ownAt[who]! >= line;
    const stranger = strangerAt[who]! >= line && start - strangerAt[who]! < MEMORY;
    if (!full && (own || stranger))
      clues.push(stranger ? (own ? AFTER_BOTH : AFTER_OTHER) : AFTER_OWN);
    if (clues.some(({ kind }) => isStranger(kind, who))) {
      strangerAt[who] = start;
      ownAt[who] = -1;
    } else if (full) ownAt[who] = start;
    return { candidate, clues };
  });
}

const AFTER_OTHER: Reason = { kind: "after-other" };
const AFTER_BOTH: Reason = { kind: "after-both" };
const AFTER_OWN: Reason = { kind: "after-own" };

/** The evidence of sightings, added to what was known before. */
export function weighSightings(
  plain: string,
  sightings: readonly Sighting[],
  before: Evidence,
): Evidence {
  if (sightings.length === 0) return before;
  const after: Record<string, Traces> = { ...before };
  const seen = new Set<number>();
  for (const { candidate, clues } of sightings) {
    const { id } = PEOPLE[candidate.who]!;
    if (!seen.has(candidate.who)) {
      after[id] = { ...NOTHING, ...before[id] };
      if (PLACES[candidate.who]?.test(plain)) after[id].places++;
      seen.add(candidate.who);
    }
    const traces = after[id]!;
    const trace = traceOf(candidate, clues);
    if (trace) traces[trace]++;
    if (trace === "bare" && clues.some(({ kind }) => kind === "she")) traces.she++;
  }
  return after;
}

function traceOf({ full, who }: Candidate, clues: readonly Reason[]): keyof Traces | null {
  let trace: keyof Traces = full ? "full" : "bare";
  for (const { kind } of clues) {
    if (NO_PERSON.has(kind)) return null;
    if (isStranger(kind, who)) return "others";
    if (KIN.has(kind)) trace = "kin";
    else if (kind === "title" && trace === "bare") trace = "titled";
  }
  return trace;
}
