/** What the detector knows of a person; patterns are in the notation of pattern.ts, lists are words parted by spaces. */
export interface Known {
  readonly id: string;
  /** Whether so many bear the surname that, alone, it seldom means this person. */
  readonly common: boolean;
  readonly surnameFirst: boolean;
  /** Pattern of the given names. */
  readonly given: string;
  /** Surnames that are also written without a capital. */
  readonly informal: string;
  /** Kinds of office in the lexicon that the person has held. */
  readonly roles: string;
  /** Words that, after the surname, show another sense of it. */
  readonly otherSense: string;
  /** Pattern of the given names of relatives. */
  readonly kin: string;
  /** Pattern of the places that go with the person. */
  readonly places: string;
}

/** What a word that holds one of these surnames may hold besides: two letters with which given names begin, or end. */
export interface SurnameFirst {
  readonly surnames: readonly string[];
  readonly heads: readonly string[];
  readonly tails: readonly string[];
}
