import { cluesAt } from "./clues.ts";
import { fold } from "./fold.ts";
import { PEOPLE } from "./gazetteer.gen.ts";
import type { Reason } from "./mention.ts";
import { pattern } from "./pattern.ts";
import { type Candidate, scan } from "./scan.ts";

/** What a document says about one person: how often it names them in full or by title, and others of the surname. */
export interface Traces {
  full: number;
  titled: number;
  /** Others who may be called by the surname alone, and relatives, who seldom are. */
  others: number;
  kin: number;
  /** The surname with nothing beside it, and how often a woman is spoken of right after. */
  bare: number;
  she: number;
  /** Texts that name the person's country. */
  places: number;
}

/** What a document says about everybody, as plain data. */
export type Evidence = Readonly<Record<string, Readonly<Traces>>>;

/** Nothing is known of the document yet. */
export const noEvidence: Evidence = {};

/** A candidate with what its neighbours say. */
export interface Sighting {
  readonly candidate: Candidate;
  readonly clues: readonly Reason[];
}

const PLACES = PEOPLE.map(({ prior, places }) => (prior < 0 && places ? pattern(places, "i") : null));

/** The evidence of a text, added to what was known before; the order of texts does not matter. */
export function weigh(text: string, evidence: Evidence = noEvidence): Evidence {
  const { plain } = fold(text);
  return weighSightings(plain, sight(plain), evidence);
}

/** The candidates of a folded text with their clues. */
export function sight(plain: string): Sighting[] {
  const last: (Reason | undefined)[] = [];
  let lineEnd = -1;
  return scan(plain).map((candidate) => {
    const clues = cluesAt(plain, candidate);
    if (candidate.start > lineEnd) {
      last.length = 0;
      lineEnd = plain.indexOf("\n", candidate.start);
      if (lineEnd < 0) lineEnd = plain.length;
    }
    const { who } = candidate;
    const previous = last[who];
    if (previous && !candidate.full) clues.push(previous);
    const other = clues.find(({ kind }) => STRANGERS.has(kind) || (kind === "thing" && PEOPLE[who]!.prior < 0));
    if (other) last[who] = { kind: "after-other", words: other.words ?? "" };
    else if (candidate.full) last[who] = { kind: "after-own" };
    return { candidate, clues };
  });
}

/** The evidence of sightings, added to what was known before. */
export function weighSightings(plain: string, sightings: readonly Sighting[], before: Evidence): Evidence {
  const sum = PEOPLE.map(({ id }) => ({ ...(before[id] ?? { full: 0, titled: 0, others: 0, kin: 0, bare: 0, she: 0, places: 0 }) }));
  for (const { candidate, clues } of sightings) add(sum[candidate.who]!, candidate, clues);
  for (const [who, places] of PLACES.entries()) if (places?.test(plain)) sum[who]!.places++;
  return Object.fromEntries(sum.map((traces, who) => [PEOPLE[who]!.id, traces]));
}

function add(traces: Traces, { full }: Candidate, clues: readonly Reason[]): void {
  const has = (kinds: ReadonlySet<string>): boolean => clues.some(({ kind }) => kinds.has(kind));
  if (has(NO_PERSON)) return;
  if (has(STRANGERS)) traces.others++;
  else if (has(KIN)) traces.kin++;
  else if (full) traces.full++;
  else if (has(TITLE)) traces.titled++;
  else {
    traces.bare++;
    if (has(SHE)) traces.she++;
  }
}

const NO_PERSON = new Set(["thing", "address", "plural", "game", "other-sense"]);
const STRANGERS = new Set(["other-before", "other-after", "other-calling", "stranger"]);
const KIN = new Set(["relative", "junior"]);
const TITLE = new Set(["title"]);
const SHE = new Set(["she"]);
