import type { Provenance } from "./provenance.ts";

/**
 * A date as far as it is known. `edtf` is ISO 8601-2:2019 level 1 (`2019-04`, `../2020-03-05`, `2020~`);
 * `how` says in words, one step each, how it was derived; `source` is where the text says so, if it does;
 * `byEditor` is true where a step rests on the editor's note rather than on the text.
 */
export interface KnownDate {
  readonly edtf: string;
  readonly how: readonly string[];
  readonly source: Provenance | null;
  readonly byEditor: boolean;
}
