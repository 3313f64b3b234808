import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { boundsOf, isEdtf } from "#corpus/edtf.ts";
import type { EditorEntry, Source } from "#ingest/source.ts";

const SIDECAR = "editor.json";

/** Reads every article of a folder with what its editor knows; throws an error that names file, place and remedy. */
export function readSeeds(folder: string): Source[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .toSorted();
  if (files.length === 0)
    throw new Error(`${folder}: there is no article (*.txt). Save at least one there.`);
  const editor = readEditor(folder);
  for (const name of editor.keys()) {
    if (!files.includes(name))
      fail(
        folder,
        SIDECAR,
        `entry "${name}" has no article. Save ${name} beside it, or remove the entry.`,
      );
  }
  return files.map((file) => {
    const entry = editor.get(file);
    if (entry === undefined)
      return fail(folder, SIDECAR, `there is no entry "${file}". Add one, {} if nothing is known.`);
    return { id: file.replace(/\.txt$/, ""), text: readText(folder, file), editor: entry };
  });
}

function fail(folder: string, file: string, what: string): never {
  throw new Error(`${join(folder, file)}: ${what}`);
}

function readText(folder: string, file: string): string {
  const bytes = readFileSync(join(folder, file));
  if (bytes.length === 0)
    fail(folder, file, "the file is empty. Put the article's text into it, or remove the file.");
  const text = decode(bytes, folder, file);
  if (!/\p{L}/u.test(text))
    fail(
      folder,
      file,
      "there is no paragraph in it. Put the article's text into it, or remove the file.",
    );
  return text;
}

/** Strict UTF-8, every byte kept: spans count into the file as it lies there. */
function decode(bytes: Uint8Array, folder: string, file: string): string {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    return decoder.decode(bytes);
  } catch {
    return fail(
      folder,
      file,
      `byte ${firstBroken(bytes)} is not UTF-8. Save the file again as UTF-8.`,
    );
  }
}

function firstBroken(bytes: Uint8Array): number {
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return new TextEncoder().encode(lenient.slice(0, Math.max(0, lenient.indexOf("\ufffd")))).length;
}

function readEditor(folder: string): Map<string, EditorEntry> {
  const entries = parse(folder);
  if (!isRecord(entries)) fail(folder, SIDECAR, 'it is no object. Write { "article.txt": { … } }.');
  return new Map(
    Object.entries(entries).map(([name, entry]) => [name, checked(folder, name, entry)]),
  );
}

function parse(folder: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, SIDECAR), "utf8"));
  } catch (error) {
    return fail(
      folder,
      SIDECAR,
      `it cannot be read as JSON (${error instanceof Error ? error.message : error}). Mend or write it.`,
    );
  }
}

function checked(folder: string, name: string, entry: unknown): EditorEntry {
  const bad = (what: string) => fail(folder, SIDECAR, `entry "${name}": ${what}`);
  if (!isRecord(entry)) return bad("it is no object. Write { … }.");
  const { title, published, publisher, ...others } = entry;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) bad(`"${unknown}" is not known. Use title, published, publisher.`);
  if (title !== undefined && typeof title !== "string") bad("the title is no text.");
  if (published !== undefined && !isPublished(published)) {
    bad(
      '"published" wants { "edtf": a date such as "2020-03-05", "because": why it is believed }.',
    );
  }
  if (publisher !== undefined && !isNote(publisher))
    bad('"publisher" wants { "value": a name or null, "because": why }.');
  return entry;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isPublished(value: unknown): boolean {
  if (!isRecord(value) || typeof value["edtf"] !== "string" || typeof value["because"] !== "string")
    return false;
  return isEdtf(value["edtf"]) && boundsOf(value["edtf"]).first !== null && value["because"] !== "";
}

function isNote(value: unknown): boolean {
  if (!isRecord(value) || typeof value["because"] !== "string") return false;
  return value["value"] === null || (typeof value["value"] === "string" && value["value"] !== "");
}
