import { fold } from "./fold.ts";
import type { IsMistaken } from "./sight.ts";

/** What a reader decided: this surface form does not mean that person. */
export interface Correction {
  readonly person: string;
  readonly surface: string;
}

/** Letters as they count: clean, small, one space between, without the sign of a handle or a hashtag. */
function bare(surface: string): string {
  return fold(surface).plain.toLowerCase().replace(/^[#@]/, "").replaceAll(/\s+/g, " ");
}

/** What is mistaken by a list of corrections. */
export function mistakenIn(corrections: readonly Correction[]): IsMistaken | undefined {
  if (corrections.length === 0) return undefined;
  const wrong = new Set(corrections.map(({ person, surface }) => `${person} ${bare(surface)}`));
  return (person, surface) => wrong.has(`${person} ${bare(surface)}`);
}
