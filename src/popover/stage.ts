import type { Dossier } from "#corpus/dossier.ts";
import type { Box } from "./place.ts";

/** What a card has to say: a dossier, or why there is none. */
export type Answer = { readonly dossier: Dossier } | { readonly trouble: string };

/** What a card can ask for. */
export interface Wishes {
  openPanel(hash: string): void;
  close(): void;
}

/** Where a card is shown. */
export interface Stage {
  /** Shows a card beside a line; `line` is asked again whenever the page may have moved, null when the line is gone. */
  show(answer: Answer, line: () => Box | null, wishes: Wishes): void;
  hide(): void;
  /** Puts the keyboard into the card; hiding it gives the keyboard back. */
  focus(): void;
}
