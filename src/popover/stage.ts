import type { Dossier } from "#corpus/dossier.ts";
import type { Box } from "./place.ts";

/** What a card has to say: a dossier, or why there is none. */
export type Answer = { readonly dossier: Dossier } | { readonly trouble: string };

/** What a card can ask for. */
export interface Wishes {
  openPanel(hash: string): void;
  close(): void;
}

/** Where a card is shown. Its code comes to a page with the first card. */
export interface Stage {
  /** Shows a card beside a line; `line` is asked again whenever the page may have moved, null when the line is gone. */
  show(answer: Answer, line: () => Box | null, wishes: Wishes): void;
  hide(): void;
  /** Puts the keyboard into the card; hiding it gives the keyboard back. */
  focus(): void;
  /** Whether an event's target is the card. */
  owns(target: EventTarget | null): boolean;
}

/** The stage's place in the world of our scripts on a page: a symbol, since a page can give any name to an element. */
const STAGE = Symbol.for("letterhead.stage");
const world = globalThis as { [STAGE]?: Stage };

/** Sets the stage up for the scripts that came before. */
export function setStage(stage: Stage): void {
  world[STAGE] = stage;
}

/** The stage, if its code has come to this page. */
export function theStage(): Stage | null {
  return world[STAGE] ?? null;
}
