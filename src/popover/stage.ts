import type { Dossier } from "#corpus/dossier.ts";
import type { Box } from "./place.ts";
import type { Hold } from "./states.ts";

/** The name on the page that a card is about, and how surely and why it means the person. */
export interface Naming {
  readonly person: string;
  readonly surface: string;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly because: readonly { readonly kind: string; readonly words?: string }[];
}

/** What a card has to say: a dossier, from the package where the store could not be read; or why there is none. */
export type Answer =
  | { readonly dossier: Dossier; readonly packaged: boolean }
  | { readonly trouble: "gone" | "failed"; readonly words: string };

/** What a card is to show; an answer that is null is still awaited. */
export interface Scene {
  readonly naming: Naming;
  readonly answer: Answer | null;
  readonly hold: Hold;
}

/** The forms of a citation. */
export type Citation = "plain" | "bibtex" | "csl";

/** What a card can ask for beyond itself. */
export interface Errands {
  openPanel(hash: string): void;
  cite(letter: string, format: Citation): Promise<string>;
  keep(letter: string): Promise<unknown>;
  isKept(letter: string): Promise<boolean>;
  /** The name does not mean the person, here or on the whole site. */
  correct(reach: "page" | "site"): Promise<void>;
  /** Takes back what was corrected, on both. */
  uncorrect(): Promise<void>;
  /** The site that can be corrected as a whole; null where there is none. */
  readonly site: string | null;
  reload(): void;
}

/** What a card can ask for. */
export interface Wishes extends Errands {
  close(): void;
  pin(on: boolean): void;
  askAgain(): void;
}

/** Where a card is shown. */
export interface Stage {
  /** Draws a card that is going to be shown in a moment, so that showing it takes no more than a frame. */
  draw(scene: Scene, wishes: Wishes): void;
  /** Shows a card beside a line; `line` is asked again whenever the page may have moved, null when the line is gone. */
  show(scene: Scene, line: () => Box | null, wishes: Wishes): void;
  hide(): void;
  /** Puts the keyboard into the card; hiding it gives the keyboard back. */
  focus(): void;
  /** Where the card is; null when there is none. */
  box(): Box | null;
}
