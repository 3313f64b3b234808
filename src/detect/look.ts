import { DIRTY, LATIN, OTHER_SCRIPTS } from "./gazetteer.gen.ts";
import { pattern } from "./pattern.ts";

const ANCHORS = pattern([...LATIN, ...OTHER_SCRIPTS, DIRTY.source].join("|"), "i");

/** Whether `detect` may find anything in this text: false is certain, true is a reason to look closer. */
export function mayHoldName(text: string): boolean {
  return ANCHORS.test(text);
}
