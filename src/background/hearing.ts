import type { Heard, Spoken } from "#detect/heard.ts";
import { hear } from "#detect/hear.ts";
import { type Correction, mistakenIn } from "#detect/mistaken.ts";
import { soundMistaken, soundSpoken } from "#messages/sound.ts";

/** So many names of one text are marked: nobody reads more in one paragraph, and no hostile page fills the memory. */
const MOST = 10_000;

/** Hears texts of a page, as if what is mistaken in them were not there. What it sent is brought into shape first. */
export function heardIn(spoken: readonly Spoken[], mistaken: readonly Correction[]): Heard[] {
  const isMistaken = mistakenIn(soundMistaken(mistaken));
  return soundSpoken(spoken).map((one) => hear(one, isMistaken, MOST));
}
