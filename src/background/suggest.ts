import type { Letter } from "#corpus/letter.ts";
import type { Person } from "#corpus/person.ts";
import type { Snippet } from "#search/snippet.ts";
import { dateInWords } from "#words/dates.ts";
import { nameOf } from "#words/names.ts";
import { say } from "#words/words.ts";

/** How an address bar wants its lines written: plainly, and with something in them marked. */
export interface Script {
  plain(text: string): string;
  marked(text: string): string;
}

const NAMES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** What XML cannot hold, not even by name, is left out. */
const escaped = (text: string): string =>
  text
    .replace(/[&<>"']/g, (sign) => NAMES[sign]!)
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "");

const XML: Script = { plain: escaped, marked: (text) => `<match>${escaped(text)}</match>` };
const PLAIN: Script = { plain: (text) => text, marked: (text) => text };

/** Chromium reads XML, Firefox shows every sign as it is. `home` is the address of our own pages. */
export function scriptOf(home: string): Script {
  return home.startsWith("chrome-extension:") ? XML : PLAIN;
}

/** A stretch of a text, with what was hit in it marked. */
function cut({ text, hits }: Snippet, { plain, marked }: Script): string {
  let at = 0;
  const parts = hits.map(({ start, end }) => {
    const part = plain(text.slice(at, start)) + marked(text.slice(start, end));
    at = end;
    return part;
  });
  return parts.join("") + plain(text.slice(at));
}

/** A letter in one line: who, to whom, when, what about. */
export function lineOf(
  { letter, snippet }: { readonly letter: Letter; readonly snippet: Snippet | null },
  who: (id: string) => Person | undefined,
  script: Script,
): string {
  const name = (id: string) => {
    const person = who(id);
    return script.plain(person ? nameOf(person) : id);
  };
  const edtf = (letter.sent ?? letter.reported)?.edtf;
  const date = script.plain(edtf ? dateInWords(edtf) : say("dateUnknown"));
  const plain = letter.occasion[0]?.exact ?? letter.evidence[0]?.exact ?? "";
  const about = snippet ? cut(snippet, script) : script.plain(plain);
  const parties = [name(letter.sender), name(letter.recipient), date] as const;
  return about === "" ? say("omniboxBare", ...parties) : say("omniboxLetter", ...parties, about);
}
