import { mentionsIn, standings } from "./disambiguate.ts";
import { add, type Evidence } from "./evidence.ts";
import { hear } from "./hear.ts";
import type { Mention } from "./mention.ts";

/** What is known besides the text: with `evidence` the document has been weighed, without it the text is the document; the title counts besides. */
export interface Hints {
  readonly title?: string;
  readonly evidence?: Evidence;
}

/** Every mention of a known person, sorted, disjoint, in UTF-16 offsets of the text as it was given. */
export function detect(text: string, { title = "", evidence }: Hints = {}): Mention[] {
  const heard = hear({ text, seams: [] });
  if (heard.sightings.length === 0) return [];
  const all = add(evidence ?? heard.evidence, hear({ text: title, seams: [] }).evidence);
  return mentionsIn(text, heard, standings(all));
}
