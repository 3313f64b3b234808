import type { Article } from "./article.ts";
import type { Conflict, CorpusEvent } from "./event.ts";
import type { Letter } from "./letter.ts";
import type { Person } from "./person.ts";
import type { Provenance } from "./provenance.ts";
import type { Quote } from "./quote.ts";

/** Where a question comes from: the words of a page around one mention, and who else is named there. */
export interface Context {
  /** The sentence or block with the mention in it; empty when the question is about the whole page. */
  readonly sentence: string;
  /** Other text of the page that names somebody, title first. */
  readonly around: string;
  /** Ids of the people named in the sentence, then on the page. */
  readonly peopleInSentence: readonly string[];
  readonly peopleOnPage: readonly string[];
}

/** Why something is shown: `words` are words that stand on the page, or ids of people named there. */
export interface Reason {
  readonly kind: "words" | "people";
  readonly where: "sentence" | "page";
  readonly words: readonly string[];
}

/** A letter that bears on a context, with what it says and why it is shown. */
export interface RelatedLetter {
  readonly letter: Letter;
  readonly quotes: readonly Quote[];
  readonly reasons: readonly Reason[];
}

/** An event that bears on a context. */
export interface RelatedEvent {
  readonly event: CorpusEvent;
  readonly reasons: readonly Reason[];
}

/** One person with letters, events and passages: the answer to "who is this, and which letter matters here?". */
export interface Dossier {
  readonly person: Person;
  /** Everybody that the letters and events below name. */
  readonly people: readonly Person[];
  readonly letterCount: number;
  readonly articleCount: number;
  /** Best first. */
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

/** One letter with all that belongs to it. */
export interface LetterInFull {
  readonly letter: Letter;
  readonly people: readonly Person[];
  readonly quotes: readonly Quote[];
  readonly answers: Letter | null;
  readonly answeredBy: readonly Letter[];
  readonly articles: readonly Article[];
  readonly events: readonly CorpusEvent[];
  readonly conflicts: readonly Conflict[];
}
