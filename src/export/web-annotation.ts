import type { Corpus } from "#corpus/corpus.ts";
import { CONTEXT } from "./annotation.ts";
import { factsOf } from "./facts.ts";
import { urnOf } from "./identify.ts";
import { PUBLICATION } from "./publication.ts";

/** Every fact of a corpus as a W3C Web Annotation, all on one page of one collection. */
export function writeWebAnnotation(corpus: Corpus): string {
  const items = factsOf(corpus);
  const { title, licence } = PUBLICATION;
  const collection = {
    id: urnOf("annotations", corpus.version),
    type: "AnnotationCollection",
    label: title,
    total: items.length,
    rights: licence,
  };
  const page = {
    "@context": CONTEXT,
    id: urnOf("annotations", corpus.version, "1"),
    type: "AnnotationPage",
    partOf: collection,
    startIndex: 0,
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}
