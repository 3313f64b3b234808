/**
 * What was put into words, by what was to be said and how. A browser takes a tenth of a millisecond for each message, and for
 * the first number, date and list more than for all messages of a view together: it loads what it needs to know for that.
 */
const known = new Map<string, string>();

/** Puts something into words unless that was done before. `what` says what, and how it is to be said. */
export function phrase(what: string, put: () => string): string {
  const words = known.get(what) ?? put();
  known.set(what, words);
  return words;
}

/** Knows from now on what the same browser put into words elsewhere, in the same language. */
export function recall(phrases: Readonly<Record<string, string>>): void {
  for (const [what, words] of Object.entries(phrases)) known.set(what, words);
}

/** All that was put into words, or recalled, in that order. */
export function allPhrases(): [what: string, words: string][] {
  return [...known];
}

/** Knows nothing any more: another language is spoken from now on. */
export function forget(): void {
  known.clear();
}
