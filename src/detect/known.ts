/** What the detector knows of a person besides the forms of the name; lists are words parted by spaces. */
export interface Known {
  readonly id: string;
  /** Log-odds that the surname alone means this person. */
  readonly prior: number;
  readonly surnameFirst: boolean;
  /** Surnames that are also written without a capital. */
  readonly informal: string;
  readonly roles: string;
  readonly otherSense: string;
  /** The given names of relatives, in the notation of pattern.ts; of places likewise. */
  readonly kin: string;
  readonly places: string;
}
