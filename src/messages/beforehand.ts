import type { LetterList } from "#corpus/dossier.ts";
import type { CorpusEvent } from "#corpus/event.ts";
import type { Person } from "#corpus/person.ts";
import type { PageView } from "./contract.ts";

/** What the panel's first view says beside a page, made before anybody asks; `page` is null where none is in front. */
export interface Beforehand {
  readonly page: PageView | null;
  readonly list: LetterList;
  readonly events: readonly CorpusEvent[];
  readonly people: readonly Person[];
}

/** One of them as it is kept: for the tab and the address that its page had, both null for the one without a page; as JSON text. */
export interface KeptBeforehand {
  readonly tab: number | null;
  readonly url: string | null;
  readonly json: string;
}

/** Where they are in `storage.session`: in memory only, which no page can read, and gone with the browser. The newest is the last. */
export const BEFOREHAND = "beforehand";
