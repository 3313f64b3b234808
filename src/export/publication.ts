import { boundsOf } from "#corpus/edtf.ts";
import type { Corpus } from "#corpus/corpus.ts";

/** What every export says about itself. CMIF wants this licence for its files; it covers the description, not the articles. */
export const PUBLICATION = {
  title: "Letters between leaders, as the press told of them",
  publisher: "Letterhead",
  editor: "The Letterhead authors",
  licence: "https://creativecommons.org/licenses/by/4.0/",
  licenceInWords:
    "This description is licensed under CC BY 4.0; the articles are their publishers'.",
  /** No corpus of format 1 is older. */
  notBefore: "2026",
} as const;

/** The day up to which a corpus tells, which is the last day of its latest article; null if no article has a date. */
export function asOf({ articles }: Corpus): string | null {
  const days = articles.flatMap(({ published }) =>
    published === null ? [] : (boundsOf(published.edtf).last ?? []),
  );
  return days.toSorted().at(-1) ?? null;
}
