import type { Corpus } from "#corpus/corpus.ts";
import { writeBibtex } from "./bibtex.ts";
import { writeCmif } from "./cmif.ts";
import { writeCsl } from "./csl.ts";
import { writeCsv } from "./csv.ts";
import { writeWebAnnotation } from "./web-annotation.ts";

/** A way to take the corpus elsewhere. The same corpus always gives the same text. */
export interface Format {
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (corpus: Corpus) => string;
}

/** The formats by the names under which one asks for them. */
export const formats: ReadonlyMap<string, Format> = new Map([
  ["cmif", { extension: "xml", mediaType: "application/tei+xml", write: writeCmif }],
  [
    "web-annotation",
    {
      extension: "jsonld",
      mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
      write: writeWebAnnotation,
    },
  ],
  [
    "csl",
    { extension: "json", mediaType: "application/vnd.citationstyles.csl+json", write: writeCsl },
  ],
  ["bibtex", { extension: "bib", mediaType: "application/x-bibtex", write: writeBibtex }],
  [
    "csv",
    { extension: "csv", mediaType: "text/csv; charset=utf-8; header=present", write: writeCsv },
  ],
]);
