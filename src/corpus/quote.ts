import type { Provenance } from "./provenance.ts";

/**
 * Words in quotation marks. `verbatim`: the letter's own words; `characterised`: somebody's description of the
 * letter; `statement`: said about something else, so `letter` is null. `speaker` is a name as the article gives it;
 * `via` names who passed the words on (a news agency).
 */
export interface Quote {
  readonly id: string;
  readonly letter: string | null;
  readonly manner: "verbatim" | "characterised" | "statement";
  readonly speaker: string | null;
  readonly via: string | null;
  /** The words without their quotation marks. */
  readonly source: Provenance;
}
