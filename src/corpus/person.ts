/** An office held, `from` and `to` as EDTF; `to` is null while it is held. */
export interface Office {
  readonly title: string;
  readonly from: string;
  readonly to: string | null;
}

/** Somebody the corpus knows. `short` is the name used in a tight place ("Kim"); `native` the name in its own script. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly native: string | null;
  readonly offices: readonly Office[];
  readonly wikidata: string | null;
}
