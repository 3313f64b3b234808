import type { KeptPage, Note, NoteTarget } from "./note.ts";

/** The standard's words, which bring schema.org's along, and a few of our own. */
const CONTEXT = ["http://www.w3.org/ns/anno.jsonld", { letterhead: "urn:letterhead:term:" }];

/** The name of a thing of the corpus that holds outside of it: `urn:letterhead:letter:…`. */
export function nameOf(kind: "letter" | "quote" | "article", id: string): string {
  return `urn:letterhead:${kind}:${encodeURIComponent(id.replace(/\p{Surrogate}/gu, "\uFFFD"))}`;
}

const text = (purpose: "commenting" | "tagging", value: string) => ({
  type: "TextualBody",
  value,
  format: "text/plain",
  purpose,
});

const scope = ({ url, title }: KeptPage) => ({
  id: url,
  type: "schema:WebPage",
  "schema:name": title,
});

function target({ letter, quote, article, quoted, page }: NoteTarget): object {
  return {
    type: "SpecificResource",
    source: nameOf("article", article),
    selector: { type: "TextQuoteSelector", ...quoted },
    ...(page ? { scope: scope(page) } : {}),
    "letterhead:letter": { id: nameOf("letter", letter) },
    ...(quote === null ? {} : { "letterhead:quote": { id: nameOf("quote", quote) } }),
  };
}

function annotation({ id, created, modified, target: about, body, tags }: Note): object {
  const bodies = [
    ...(body ? [text("commenting", body)] : []),
    ...tags.map((tag) => text("tagging", tag)),
  ];
  return {
    "@context": CONTEXT,
    id: `urn:uuid:${id}`,
    type: "Annotation",
    motivation: body ? "commenting" : "bookmarking",
    created,
    modified,
    ...(bodies.length > 0 ? { body: bodies } : {}),
    target: target(about),
  };
}

/** A notebook as a page of Web Annotations (JSON-LD); `readNotes` reads it back without loss. */
export function writeNotes(notes: readonly Note[]): string {
  const collection = {
    id: "urn:letterhead:notebook",
    type: "AnnotationCollection",
    label: "Letterhead notebook",
    total: notes.length,
  };
  const page = {
    "@context": CONTEXT,
    id: "urn:letterhead:notebook:1",
    type: "AnnotationPage",
    partOf: collection,
    startIndex: 0,
    items: notes.map(annotation),
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}
