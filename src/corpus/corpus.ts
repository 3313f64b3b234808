import type { Article } from "./article.ts";
import type { Conflict, CorpusEvent } from "./event.ts";
import type { Letter } from "./letter.ts";
import type { Person } from "./person.ts";
import type { Quote } from "./quote.ts";

/** Everything that is known, as one data package. `format` is the version of this shape, `version` a digest of the content. */
export interface Corpus {
  readonly format: 1;
  readonly version: string;
  readonly people: readonly Person[];
  readonly articles: readonly Article[];
  readonly letters: readonly Letter[];
  readonly quotes: readonly Quote[];
  readonly events: readonly CorpusEvent[];
  readonly conflicts: readonly Conflict[];
}
