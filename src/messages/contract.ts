import type { Article, SourceLines } from "#corpus/article.ts";
import type { Context, Dossier, LetterInFull, LetterList } from "#corpus/dossier.ts";
import type { CorpusEvent } from "#corpus/event.ts";
import type { LetterLine, LetterLines } from "#corpus/line.ts";
import type { Person } from "#corpus/person.ts";
import type { Evidence } from "#detect/evidence.ts";
import type { Spoken, Weighed } from "#detect/heard.ts";
import type { Correction } from "#detect/mistaken.ts";
import type { Merged } from "#notebook/merge.ts";
import type { KeptPage, Note } from "#notebook/note.ts";
import type { Notes } from "#notebook/notebook.ts";
import type { Flaw } from "#notebook/read.ts";
import type { Query } from "#search/query.ts";
import type { Answer } from "#search/search.ts";

/** The scripts that the background may put into a page on request. */
export type PageScript = "read" | "show" | "tell";

/** How the store is doing. */
export interface Health {
  /** In whole sentences, why the packaged corpus answers instead; null when the store does, or will once it is filled. */
  readonly trouble: string | null;
  /** The share of the corpus that is in the store, from 0 to 1. */
  readonly filled: number;
}

/** The forms of a citation: a sentence, BibTeX, CSL-JSON. */
export type Citation = "plain" | "bibtex" | "csl";

/** The page that a letter was kept from. */
export interface KeptFrom {
  readonly url: string;
  readonly title: string;
}

/** A name on a page that does not mean the person, as the reader says. */
export interface Misnamed {
  readonly person: string;
  /** The name as it stands on the page. */
  readonly surface: string;
  readonly url: string;
}

/** A rectangle in the viewport pixels of a frame. */
export interface FrameBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A card that a frame has no room for. The answer is not in it: no frame decides what a card in another says. */
export interface CardAbove {
  /** The name on the page, and how surely and why it means the person. */
  readonly naming: {
    readonly person: string;
    readonly surface: string;
    readonly confidence: number;
    readonly because: readonly { readonly kind: string; readonly words?: string }[];
  };
  readonly context: Context;
  /** The answer is still awaited. */
  readonly awaited: boolean;
  /** Why there is no answer, if there is none. */
  readonly trouble: string | null;
  readonly hold: "pointer" | "focus" | "pin";
  /** To be seen now, not only drawn for the moment to come. */
  readonly open: boolean;
  /** The line that it stands beside; null when it is out of view. */
  readonly line: FrameBox | null;
  /** The size of the frame's viewport, by which its element is known from others. */
  readonly width: number;
  readonly height: number;
}

/** What a frame wants of the top frame: its card shown, or redrawn; moved with its line; gone. */
export type AboveDeed =
  | { readonly do: "show"; readonly card: CardAbove }
  | { readonly do: "move"; readonly line: FrameBox | null }
  | { readonly do: "hide" };

/** What the reader does with a frame's card in the top frame. */
export type BelowDeed =
  /** The pointer is on the card, is elsewhere on the page, or has left the card for where nothing is heard of it. */
  | { readonly do: "over"; readonly what: "card" | "page" | "away" }
  | { readonly do: "pin"; readonly on: boolean }
  | { readonly do: "keep"; readonly letter: string }
  | { readonly do: "correct"; readonly reach: "page" | "site" }
  | { readonly do: "uncorrect" | "reload" | "askAgain" | "pressed" | "dismissed" };

/** What the top frame hears: which frame wants what, with the answer that the card is to show. */
export interface ToldAbove {
  readonly frame: number;
  readonly deed: AboveDeed;
  readonly answer: ToldDossier | { readonly trouble: "failed"; readonly words: string } | null;
  /** The site of the frame; null where it has none. */
  readonly site: string | null;
}

/** A dossier; `packaged` where the packaged corpus answered since the store could not. */
export interface ToldDossier {
  readonly dossier: Dossier;
  readonly packaged: boolean;
}

/** What a visited page may ask of the background. Small and read-only: assume that the page is hostile. */
export type PageQuestions = {
  /** Bring the reader, since the first look found that a name may stand here; the card, or what answers panel and keys. */
  inject(script: PageScript): void;
  /** Whom these texts name in a document of which so much was heard before, as if what is mistaken were not there. */
  weigh(spoken: readonly Spoken[], before: Evidence, mistaken: readonly Correction[]): Weighed;
  /** The pointer rests on a mark: who is this, and which letter bears on this sentence? */
  dossier(person: string, context: Context): ToldDossier;
  /** "Open the panel" was chosen in a card. Says where it opened: where a page may not open the panel, a tab does. */
  openPanel(hash: string): "panel" | "tab";
  /** A letter as a bibliography wants it. Fails when there is none with this id. */
  cite(letter: string, format: Citation): string;
  /** Keeps a letter in the notebook, with the page that it was met on. False when it was there already. */
  keep(letter: string, page: KeptFrom): boolean;
  /** Which of these letters are in the notebook. */
  kept(letters: readonly string[]): readonly string[];
  /** Keeps the reader's word that a name does not mean the person, on this page or on its whole site. */
  correct(name: Misnamed, reach: "page" | "site"): void;
  /** Takes back what was corrected, on both. */
  uncorrect(name: Misnamed): void;
  /** In a frame without the room: what the top frame is to do. Resolves to where the card stands, in the frame's pixels; null where it cannot be shown. */
  above(deed: AboveDeed): FrameBox | null;
  /** In the top frame: what the reader does with the card of a frame. Resolves to what came of it. */
  below(frame: number, deed: BelowDeed): unknown;
  /** The mentions of this page changed. */
  found(counts: Readonly<Record<string, number>>): void;
};

/** A file to be saved by the reader. */
export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** The notebook with the letters that its notes are about, as far as the corpus still holds them. */
export interface NotebookView extends Notes {
  readonly people: readonly Person[];
  readonly lines: readonly LetterLine[];
}

/** A letter's neighbours in the correspondence of its two people: ids, null where there is none. */
export interface Beside {
  readonly earlier: string | null;
  readonly later: string | null;
}

/** What came of a file that was to be read into the notebook: how many notes of it are new, or the first flaw; then nothing was taken. */
export type Imported = Omit<Merged, "notes"> | { readonly flaw: Flaw };

/** What our own pages may ask of the background. */
export type PanelQuestions = {
  /** All letters; those that bear on the context first, with reasons. */
  letters(context: Context | null): LetterList;
  /** One letter in full. Fails when there is none with this id. */
  letter(id: string): LetterInFull;
  /** One article. Fails when there is none with this id. */
  article(id: string): Article;
  /** All articles as lines: `most` of them, beginning with the one at `from`. */
  sources(from: number, most: number): SourceLines;
  /** What happened to the people of the context, as far as it is known; anything where there is none. */
  events(context: Context | null): readonly CorpusEvent[];
  /** Everybody the corpus knows. */
  people(): readonly Person[];
  /** All letters as lines, the latest first: `most` of them, beginning with the one at `from`. */
  lines(from: number, most: number): LetterLines;
  /** Answers for the panel's own searcher where that cannot: from a kept index, else from the list of letters. At most `most` of each kind. */
  search(query: Query, most: number): Answer;
  /** The letters before and after this one between the same two people. */
  beside(letter: string): Beside;
  /** One letter in one of the formats of `export/`. Fails when there is no such letter or format. */
  exported(letter: string, format: string): ExportFile;
  /** The notebook. */
  notes(): NotebookView;
  /** Pins a letter, or one quotation of it; the note that is there already where it is pinned. */
  pin(letter: string, quote: string | null, page: KeptPage | null): Note;
  /** Keeps a note as it is now; also one that was dropped. */
  keepNote(note: Note): Note;
  dropNote(id: string): void;
  /** The notebook as a file: a page of Web Annotations in JSON-LD. */
  exportNotes(): string;
  importNotes(file: string): Imported;
  /** The reader was told that notes were restored. */
  toldOfNotes(): void;
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
  /** The address that the page itself says is its own (`link rel=canonical`), if it says so. */
  readonly canonical: string | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly mentions: readonly ListedMention[];
  /** The page churns without end: its changes are left alone, and the marks stand as they stood. */
  readonly paused: boolean;
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
  /** Tint the mentions of these people near the view, and no others; none for an empty list. */
  glow(people: readonly string[]): void;
  /** Take every mark away until the page is loaded anew. */
  rest(): void;
  /** Read the page again that was paused. */
  resume(): void;
};
