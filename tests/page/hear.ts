import { hear } from "#detect/hear.ts";
import { mistakenIn } from "#detect/mistaken.ts";
import type { Hear } from "#page/hearing.ts";

/** Hears as the background does, a moment later. */
export const hearHere: Hear = async (spoken, mistaken) => {
  const isMistaken = mistakenIn(mistaken);
  return spoken.map((one) => hear(one, isMistaken));
};
