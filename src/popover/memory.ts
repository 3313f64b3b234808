import { direction, type Key, language, type Lookup, say, speakBy } from "#words/words.ts";

/** What the card of an extension that is gone says: by then the browser does not give messages any more. */
const LAST: readonly Key[] = [
  "goneTitle",
  "goneText",
  "reloadPage",
  "pinCard",
  "unpinCard",
  "moveCard",
  "closeCard",
  "keyEscape",
];

/** Lets the card speak by `lookup`, and by what was looked up before once that fails. */
export function speakFromMemory(lookup: Lookup, isThere: () => boolean): void {
  speakBy((name, substitutions) => (isThere() ? lookup(name, substitutions) : ""));
  for (const key of LAST) say(key);
  language();
  direction();
}
