import type { Reason } from "./mention.ts";

const SENTENCES: Readonly<Record<string, string>> = {
  full: "the full name",
  "named-in-full": "named in full elsewhere in the text",
  "titled-elsewhere": "named with a title elsewhere in the text",
  "others-in-document": "others of that name occur in the text",
  title: "‘%’ before it",
  joined: "joined to ‘%’",
  article: "‘%’ before it",
  "lower-case": "written in lower case",
};

/** A reason as an English phrase that a reader understands. */
export function sayReason(reason: Reason): string {
  return (SENTENCES[reason.kind] ?? reason.kind).replace("%", reason.words ?? "");
}
