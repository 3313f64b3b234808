import type { Evidence } from "#detect/evidence.ts";
import type { Spoken, Weighed } from "#detect/heard.ts";
import { type Correction, mistakenIn } from "#detect/mistaken.ts";
import { weigh } from "#detect/weigh.ts";
import { soundEvidence, soundMistaken, soundSpoken } from "#messages/sound.ts";

/** So many names of one text are marked: nobody reads more in one paragraph, and no hostile page fills the memory. */
const MOST = 10_000;

/**
 * Weighs texts of a page of which so much was heard before, as if what is mistaken in them were not there. What the page sent
 * is brought into shape first.
 */
export function weighSent(
  spoken: readonly Spoken[],
  before: Evidence,
  mistaken: readonly Correction[],
): Weighed {
  const isMistaken = mistakenIn(soundMistaken(mistaken));
  return weigh(soundSpoken(spoken), soundEvidence(before), isMistaken, MOST);
}
