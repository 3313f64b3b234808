import type { Article } from "#corpus/article.ts";
import type { Context, Dossier, LetterInFull, LetterList } from "#corpus/dossier.ts";

/** The scripts that the background may put into a page on request. */
export type PageScript = "read" | "show";

/** How the store is doing; `trouble` says why the packaged corpus answers instead. */
export interface Health {
  readonly from: "store" | "package";
  readonly trouble: string | null;
}

/** What a visited page may ask of the background. Small and read-only: assume that the page is hostile. */
export type PageQuestions = {
  /** The first look found that a name may stand here: bring the reader. Or the pointer rests on a mark: bring the card. */
  inject(script: PageScript): void;
  /** The pointer rests on a mark: who is this, and which letter bears on this sentence? */
  dossier(person: string, context: Context): Dossier;
  /** "Open the panel" was chosen in a card. Says where it opened: where a page may not open the panel, a tab does. */
  openPanel(hash: string): "panel" | "tab";
  /** The mentions of this page changed. */
  found(counts: Readonly<Record<string, number>>): void;
};

/** What our own pages may ask of the background. */
export type PanelQuestions = {
  /** All letters; those that bear on the context first, with reasons. */
  letters(context: Context | null): LetterList;
  /** One letter in full. Fails when there is none with this id. */
  letter(id: string): LetterInFull;
  /** One article. Fails when there is none with this id. */
  article(id: string): Article;
  articles(): readonly Article[];
  health(): Health;
};

/** One line of the list of mentions. `id` is good until the page changes there. */
export interface ListedMention {
  readonly id: number;
  readonly person: string;
  readonly surface: string;
  /** The words around it, at most 90 characters on either side. */
  readonly before: string;
  readonly after: string;
}

/** What the page in front names. */
export interface PageView {
  readonly title: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly mentions: readonly ListedMention[];
  readonly context: Context;
}

/** What our own pages and the background may ask of the page in front. */
export type TabQuestions = {
  page(): PageView;
  /** Scroll to a mention and let it pulse. False when it is gone. */
  reveal(mention: number): boolean;
  /** Go to the next mention (1) or the one before (-1). False when there is none. */
  step(by: 1 | -1): boolean;
  /** Open the card of the mention that was gone to, or of the first in view. False when there is none. */
  open(): boolean;
  /** Take every mark away until the page is loaded anew. */
  rest(): void;
};
