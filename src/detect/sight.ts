import { cluesAt } from "./clues.ts";
import type { Folded } from "./fold.ts";
import { PEOPLE } from "./gazetteer.gen.ts";
import type { Reason } from "./mention.ts";
import { type Candidate, scan } from "./scan.ts";

/** A candidate with what its neighbours say. */
export interface Seen {
  readonly candidate: Candidate;
  readonly clues: readonly Reason[];
}

/** Who was introduced under a surname so far in this line. */
interface Introduced {
  own: boolean;
  /** Where the last stranger was; the person may have been introduced after that, then `own` is true. */
  strangerAt: number;
}

/** How far, in characters, a stranger is still the one whom the surname means. */
const MEMORY = 300;
/** How far from the beginning of a line its subject may stand. */
const SUBJECT = 40;
const STRANGERS = "other stranger";
const COMMON_STRANGERS = "other calling other-office thing";

/** Whether a clue is of somebody, or something, that the bare surname may mean next; of a rare surname, few are. */
export function isStranger(kind: string, who: number): boolean {
  return (PEOPLE[who]!.common ? COMMON_STRANGERS : STRANGERS).includes(kind);
}

/** Whether it was decided that a surface form, folded, does not mean this person here. */
export type IsMistaken = (person: string, surface: string) => boolean;

/**
 * The candidates of a folded text with their clues, among them who bore the surname last in the same line; one at a time.
 * A mistaken one is not there for the others either.
 */
export function* sight(folded: Folded, isMistaken?: IsMistaken): Generator<Seen> {
  const { plain } = folded;
  let introduced: Introduced[] = [];
  let line = 0;
  let nextLine = 0;
  for (const candidate of scan(folded)) {
    const { who, start } = candidate;
    if (isMistaken?.(PEOPLE[who]!.id, plain.slice(start, candidate.end))) continue;
    if (start >= nextLine) {
      introduced = PEOPLE.map(() => ({ own: false, strangerAt: -MEMORY }));
      line = plain.lastIndexOf("\n", start) + 1;
      nextLine = plain.indexOf("\n", start) + 1 || Infinity;
    }
    const clues = cluesAt(folded, candidate);
    const kind = borne(plain, candidate, clues, introduced[who]!);
    introduce(candidate, clues, introduced[who]!, start - line < SUBJECT);
    if (kind) clues.push({ kind });
    yield { candidate, clues };
  }
}

const isTitled = (clues: readonly Reason[]): boolean => clues.some(({ kind }) => kind === "title");

/** What it says of a bare surname that somebody bore it before. */
function borne(
  plain: string,
  { full, start, end }: Candidate,
  clues: readonly Reason[],
  { own, strangerAt }: Introduced,
): string | undefined {
  if (full) return undefined;
  if (start - strangerAt >= MEMORY) return own ? "after-own" : undefined;
  // "Sung Kim met Chairman Kim", "Kim Yo Jong, Kim's sister": one who stands beside the stranger.
  if (isTitled(clues) || /['’]/.test(plain.charAt(end))) return undefined;
  return own ? "after-both" : "after-other";
}

/** Notes whom a name introduces. A relative whom the line is about may be called by a common surname alone. */
function introduce(
  { who, full, start }: Candidate,
  clues: readonly Reason[],
  introduced: Introduced,
  isSubject: boolean,
): void {
  const { common } = PEOPLE[who]!;
  const isOther = ({ kind }: Reason) =>
    isStranger(kind, who) || (isSubject && common && kind === "relative");
  if (clues.some(isOther)) {
    introduced.strangerAt = start;
    introduced.own = false;
  } else if (full || isTitled(clues)) introduced.own = true;
}
