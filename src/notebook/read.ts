import { type KeptPage, type Note, type NoteTarget, type Quoted, soundTags } from "./note.ts";

/** What is wrong with a file: no JSON, no list of annotations, or a part of an annotation that is not what it must be. */
export type Why = "syntax" | "items" | "id" | "time" | "target" | "body";

/** Where in a file something is wrong (`items[3].created`, `line 12`), and what. */
export interface Flaw {
  readonly where: string;
  readonly why: Why;
}

/** The notes of a file, or its first flaw: then nothing of it is taken. */
export type NotesRead = { readonly notes: readonly Note[] } | { readonly flaw: Flaw };

type Fields = Readonly<Record<string, unknown>>;

const UUID = /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null ? (value as Fields) : {};
const listOf = (value: unknown): unknown[] => (value === undefined ? [] : [value].flat());
const isText = (value: unknown): value is string => typeof value === "string";
const isTime = (value: unknown): value is string =>
  isText(value) && TIME.test(value) && !Number.isNaN(Date.parse(value));

/** The id in a name that `nameOf` made, from the name itself or from `{ id }`; null for any other. */
function idIn(named: unknown, kind: string): string | null {
  const name = isText(named) ? named : fieldsOf(named)["id"];
  const prefix = `urn:letterhead:${kind}:`;
  if (!isText(name) || !name.startsWith(prefix)) return null;
  try {
    return decodeURIComponent(name.slice(prefix.length)) || null;
  } catch {
    return null; // Not encoded rightly, so it is none of ours.
  }
}

function quotedIn(selector: unknown): Quoted | null {
  const found = listOf(selector)
    .map(fieldsOf)
    .find(({ type }) => type === "TextQuoteSelector");
  if (!isText(found?.["exact"])) return null;
  const { exact, prefix, suffix } = found;
  return { exact, prefix: isText(prefix) ? prefix : "", suffix: isText(suffix) ? suffix : "" };
}

function pageIn(scope: unknown): KeptPage | null {
  const url = isText(scope) ? scope : fieldsOf(scope)["id"];
  const title = fieldsOf(scope)["schema:name"];
  // What is kept becomes a link: nothing but a page may be behind it.
  if (!isText(url) || !/^https?:\/\//i.test(url)) return null;
  return { url, title: isText(title) ? title : url };
}

function targetIn(value: unknown): NoteTarget | null {
  const { source, selector, scope, ...more } = fieldsOf(value);
  const letter = idIn(more["letterhead:letter"], "letter");
  const article = idIn(source, "article");
  const quoted = quotedIn(selector);
  if (letter === null || article === null || quoted === null) return null;
  const quote = idIn(more["letterhead:quote"], "quote");
  return { letter, quote, article, quoted, page: pageIn(scope) };
}

function flawOf(item: Fields): { part: string; why: Why } | null {
  const { id, created, modified, target, body } = item;
  if (!isText(id) || !UUID.test(id)) return { part: "id", why: "id" };
  if (!isTime(created)) return { part: "created", why: "time" };
  if (modified !== undefined && !isTime(modified)) return { part: "modified", why: "time" };
  if (targetIn(target) === null) return { part: "target", why: "target" };
  const bad = listOf(body).findIndex((one) => !isText(fieldsOf(one)["value"]));
  return bad < 0 ? null : { part: `body[${bad}]`, why: "body" };
}

function noteOf({ id, created, modified = created, target, body }: Fields): Note {
  const said = (purpose: string) =>
    listOf(body)
      .map(fieldsOf)
      .filter((one) => (one["purpose"] ?? "commenting") === purpose)
      .map(({ value }) => String(value));
  return {
    id: UUID.exec(String(id))![1]!.toLowerCase(),
    created: new Date(String(created)).toISOString(),
    modified: new Date(String(modified)).toISOString(),
    target: targetIn(target)!,
    body: said("commenting").join("\n\n"),
    tags: soundTags(said("tagging")),
  };
}

/** Where JSON breaks off, in words of the file: browsers say it by line or by position. */
function lineOf(error: unknown, text: string): string {
  const message = String(error);
  const line = /line (\d+)/.exec(message)?.[1];
  const position = /position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position));
  return `line ${line ?? before.split("\n").length}`;
}

function parsed(text: string): { json: unknown } | { flaw: Flaw } {
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    return { flaw: { where: lineOf(error, text), why: "syntax" } };
  }
}

/** Reads a file that `writeNotes` wrote, or another program with the same words. All of it or, at the first flaw, nothing. */
export function readNotes(text: string): NotesRead {
  const file = parsed(text.replace(/^\uFEFF/, ""));
  if ("flaw" in file) return file;
  const { items } = fieldsOf(file.json);
  if (!Array.isArray(items)) return { flaw: { where: "items", why: "items" } };
  const list = items.map(fieldsOf);
  for (const [index, item] of list.entries()) {
    const flaw = flawOf(item);
    if (flaw) return { flaw: { where: `items[${index}].${flaw.part}`, why: flaw.why } };
  }
  return { notes: list.map(noteOf) };
}
