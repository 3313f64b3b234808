/**
 * What was put into words, by what was to be said and how; what was said last stands last. A browser takes a tenth of a
 * millisecond for each message, and for the first number, date and list more than for all messages of a view together: it
 * loads what it needs to know for that.
 */
const known = new Map<string, string>();

/** Puts something into words unless that was done before. `what` says what, and how it is to be said. */
export function wording(what: string, put: () => string): string {
  const words = known.get(what) ?? put();
  known.delete(what);
  known.set(what, words);
  return words;
}

/** Knows from now on what the same browser put into words elsewhere, in the same language. */
export function recall(wordings: Readonly<Record<string, string>>): void {
  for (const [what, words] of Object.entries(wordings)) known.set(what, words);
}

/** All that was put into words or recalled, what was said last at the end. */
export function allWordings(): [what: string, words: string][] {
  return [...known];
}

/** Knows nothing any more: another language is spoken from now on. */
export function forget(): void {
  known.clear();
}
