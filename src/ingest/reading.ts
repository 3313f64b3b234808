import type { Provenance, Span } from "#corpus/provenance.ts";
import type { Published } from "./dates.ts";
import type { Sentence } from "./people.ts";

/** An article while it is read: the untouched text and the sentences chosen from it. */
export interface Reading {
  readonly id: string;
  readonly text: string;
  readonly published: Published | null;
  readonly sentences: readonly Sentence[];
}

/** Where a fact stands, with the very words. */
export function provenance(
  { id, text }: Pick<Reading, "id" | "text">,
  { start, end }: Span,
): Provenance {
  return { article: id, start, end, exact: text.slice(start, end) };
}

/** Whether two spans share a unit. */
export function meet(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
