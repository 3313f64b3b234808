import { noEvidence } from "./evidence.ts";
import type { Mention } from "./mention.ts";
import { weigh } from "./weigh.ts";

/** What is known of a document besides its text. */
export interface Hints {
  readonly title?: string;
}

/** Every mention of a known person in a document, sorted, disjoint, in UTF-16 offsets of its text as it was given. */
export function detect(text: string, { title = "" }: Hints = {}): readonly Mention[] {
  const spoken = [text, title].map((each) => ({ text: each, seams: [] }));
  return weigh(spoken, noEvidence).texts[0]!.mentions;
}
