/** An office held, `from` and `to` as EDTF; `to` is null while it is held. */
export interface Office {
  readonly title: string;
  /** The title in other languages, by their code (`ru`). */
  readonly titles?: Readonly<Record<string, string>>;
  readonly from: string;
  readonly to: string | null;
}

/** What somebody is called in a language. */
export interface Label {
  readonly name: string;
  readonly short: string;
}

/** Somebody the corpus knows. `short` is the name used in a tight place ("Kim"); `native` the name in its own script. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly native: string | null;
  /** The name in other languages, by their code (`ru`). */
  readonly labels?: Readonly<Record<string, Label>>;
  readonly offices: readonly Office[];
  readonly wikidata: string | null;
}
