/** Words by what they say and what stands around them (W3C TextQuoteSelector), so that they are found again in another text. */
export interface Quoted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The page that something was kept from; `url` is canonical. */
export interface KeptPage {
  readonly url: string;
  readonly title: string;
}

/** What a note is about: a letter, or one quotation of it. */
export interface NoteTarget {
  readonly letter: string;
  /** The id of the quotation; null when the note is about the letter as a whole. */
  readonly quote: string | null;
  /** The article in which `quoted` stands. */
  readonly article: string;
  readonly quoted: Quoted;
  /** Null when it was kept in the panel beside no page. */
  readonly page: KeptPage | null;
}

/** One note of the reader (a W3C annotation). Without words it is a pin. Times are ISO 8601 in UTC. */
export interface Note {
  /** A UUID. */
  readonly id: string;
  readonly created: string;
  readonly modified: string;
  readonly target: NoteTarget;
  /** Plain text; may be empty. */
  readonly body: string;
  readonly tags: readonly string[];
}

/** Whether two notes are about the same: the same letter and the same quotation of it. */
export function sameTarget(
  a: Pick<NoteTarget, "letter" | "quote">,
  b: Pick<NoteTarget, "letter" | "quote">,
): boolean {
  return a.letter === b.letter && a.quote === b.quote;
}

/** Tags as they are kept: without spaces around them, in their first spelling, each once. */
export function soundTags(tags: readonly string[]): string[] {
  const byFold = new Map<string, string>();
  for (const tag of tags.map((one) => one.trim().replace(/\s+/gu, " ")))
    if (tag && !byFold.has(tag.toLowerCase())) byFold.set(tag.toLowerCase(), tag);
  return [...byFold.values()];
}

/** The tags in what a reader typed: parted by commas of any script. */
export function tagsIn(text: string): string[] {
  return soundTags(text.split(/[,،，、]/u));
}

/** All tags of the notes, the most used first. */
export function tagsOf(notes: readonly Note[]): string[] {
  const counts = new Map<string, number>();
  for (const tag of notes.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([tag]) => tag);
}

const folded = (text: string) =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase("und");

/** Whether a note says all of these words, in its own words, its tags, the quotation or the page's title; accents and case do not matter. */
export function says(note: Note, words: string): boolean {
  const { body, tags, target } = note;
  const text = folded([body, ...tags, target.quoted.exact, target.page?.title ?? ""].join("\n"));
  return folded(words)
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
