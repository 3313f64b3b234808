import { direction, type Key, language, type Lookup, say, speakBy } from "#words/words.ts";

/** What the card of an extension that is gone says: by then the browser does not give messages any more. */
const LAST: readonly Key[] = [
  "goneTitle",
  "goneText",
  "reloadPage",
  "pinCard",
  "unpinCard",
  "moveCard",
];

/** Lets the card speak by `lookup`, and by what was said before once that fails. */
export function speakFromMemory(lookup: Lookup, isThere: () => boolean): void {
  const said = new Map<string, string>();
  speakBy((name, substitutions = []) => {
    const key = [name, ...substitutions].join("\n");
    if (isThere()) said.set(key, lookup(name, substitutions));
    return said.get(key) ?? "";
  });
  for (const key of LAST) say(key);
  say("closeCard", say("keyEscape"));
  language();
  direction();
}
