import { mistakenIn } from "#detect/mistaken.ts";
import { weigh } from "#detect/weigh.ts";
import type { Weigh } from "#page/weighing.ts";

/** Weighs as the background does, a moment later. */
export const weighHere: Weigh = async (spoken, before, mistaken) =>
  weigh(spoken, before, mistakenIn(mistaken));
