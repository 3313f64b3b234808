import { mistakenIn } from "#detect/mistaken.ts";
import { weigh } from "#detect/weigh.ts";
import type { Hear } from "#page/hearing.ts";

/** Hears as the background does, a moment later. */
export const hearHere: Hear = async (spoken, before, mistaken) =>
  weigh(spoken, before, mistakenIn(mistaken));
