/** One reason for or against a reading: what kind, and the page's own words where there are any. */
export interface Reason {
  readonly kind: string;
  readonly words?: string;
}

/** A stretch of text (UTF-16 units, half-open) that names a person, how sure that is (0 to 1), and why. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly person: string;
  readonly confidence: number;
  readonly because: readonly Reason[];
}
