import type { Article } from "./article.ts";
import type { Conflict, CorpusEvent } from "./event.ts";
import type { Letter } from "./letter.ts";
import type { Person } from "./person.ts";
import type { Provenance } from "./provenance.ts";
import type { Quote } from "./quote.ts";

/** Where a question comes from: the words of a page around one mention, and who else is named there. */
export interface Context {
  /** The sentence with the mention in it, at most 4,000 UTF-16 units; empty when the question is about the whole page. */
  readonly sentence: string;
  /** Other text of the page, one block a line: the title first, then the block of the sentence, then what names somebody. At most 3,000 units. */
  readonly around: string;
  /** Ids of the people named in the sentence, in its order; then of those named on the page. */
  readonly peopleInSentence: readonly string[];
  readonly peopleOnPage: readonly string[];
  /** The day on which the page says that it was published, as EDTF; null where it does not say. */
  readonly published: string | null;
}

/**
 * Why something is shown. `people`: ids of people named on the page. Everything else are words that stand on the page:
 * `words` that the source uses too, a `date` (“April 2019”), a `place`, the word that says who writes to whom
 * (`direction`: “letter to Moon”).
 */
export interface Reason {
  readonly kind: "words" | "people" | "date" | "place" | "direction";
  readonly where: "sentence" | "page";
  readonly words: readonly string[];
}

/** A letter that bears on a context, with what it says and why it is shown. */
export interface RelatedLetter {
  readonly letter: Letter;
  readonly quotes: readonly Quote[];
  readonly reasons: readonly Reason[];
  /** Certainly after the page was published. */
  readonly later: boolean;
}

/** An event that bears on a context. */
export interface RelatedEvent {
  readonly event: CorpusEvent;
  readonly reasons: readonly Reason[];
  /** Certainly after the page was published. */
  readonly later: boolean;
}

/**
 * The letter that a sentence itself reports: null when it reports none, "unknown" when it reports one that the corpus
 * does not hold or that cannot be told from others; else which, and how surely, from 0 to 1.
 */
export type Reported = { readonly letter: string; readonly score: number } | "unknown" | null;

/** One person with letters, events and passages: the answer to "who is this, and which letter matters here?". */
export interface Dossier {
  readonly person: Person;
  /** The day to tell the person's office by, as EDTF: the page's date. Null for today. */
  readonly asOf: string | null;
  /** Everybody that the letters and events below name. */
  readonly people: readonly Person[];
  /** How many letters the person sent or received, and how many articles tell of them or of the events. */
  readonly letterCount: number;
  readonly articleCount: number;
  readonly reported: Reported;
  /** What fits the sentence best, the first letter or the first event; null when nothing on the page speaks for either. */
  readonly lead: "letter" | "event" | null;
  /** Best first; what came after the page stands behind what did not, unless the sentence reports it. */
  readonly letters: readonly RelatedLetter[];
  readonly events: readonly RelatedEvent[];
  /** Sentences of the articles that name the person; given when there is no letter to show. */
  readonly passages: readonly Provenance[];
}

/** Letters as a list needs them. */
export interface LetterList {
  readonly people: readonly Person[];
  readonly letters: readonly RelatedLetter[];
}

/** Something that happened around the time of a letter: `days` after it, or before it where negative; 0 may be the same day. */
export interface NearbyEvent {
  readonly event: CorpusEvent;
  readonly days: number;
}

/** One letter with all that belongs to it. */
export interface LetterInFull {
  readonly letter: Letter;
  readonly people: readonly Person[];
  readonly quotes: readonly Quote[];
  readonly answers: Letter | null;
  readonly answeredBy: readonly Letter[];
  /** Every letter that this one answers or that answers it, in as many steps as it takes, with this one; in the order of writing. */
  readonly chain: readonly Letter[];
  readonly articles: readonly Article[];
  /** What the letter's own articles tell of its people. */
  readonly events: readonly CorpusEvent[];
  /** What happened to its people within 30 days of it, in whatever article; in the order of time. */
  readonly around: readonly NearbyEvent[];
  /** Where the letter's articles contradict themselves or one another. */
  readonly conflicts: readonly Conflict[];
  /** Those of the conflicts that touch this letter: its own facts, or the paragraphs that tell of it. */
  readonly disagreements: readonly Conflict[];
}
