import type { Article } from "#corpus/article.ts";
import type { Corpus } from "#corpus/corpus.ts";
import type { KnownDate } from "#corpus/date.ts";
import { inWords } from "#corpus/edtf.ts";
import type { Letter } from "#corpus/letter.ts";
import type { Person } from "#corpus/person.ts";
import { datingOf } from "./dating.ts";
import { personOf, titleOf, wikidataOf } from "./describe.ts";
import { urnOf, uuidOf } from "./identify.ts";
import { asOf, PUBLICATION } from "./publication.ts";
import { element, type Markup, xmlDocument } from "./xml.ts";

/** The letters as TEI `correspDesc`, in the Correspondence Metadata Interchange Format; the articles are its sources. */
export function writeCmif(corpus: Corpus): string {
  const header = element(
    "teiHeader",
    {},
    fileDesc(corpus),
    element("profileDesc", {}, ...corpus.letters.map((letter) => correspDesc(letter, corpus))),
  );
  const text = element("text", {}, element("body", {}, element("p")));
  return xmlDocument(element("TEI", { xmlns: "http://www.tei-c.org/ns/1.0" }, header, text));
}

function fileDesc(corpus: Corpus): Markup {
  const { title, editor } = PUBLICATION;
  const titleStmt = element(
    "titleStmt",
    {},
    element("title", {}, title),
    element("editor", {}, editor),
  );
  const sources = corpus.articles.length > 0 ? corpus.articles.map(source) : [noSource(corpus)];
  return element(
    "fileDesc",
    {},
    titleStmt,
    publicationStmt(corpus),
    element("sourceDesc", {}, ...sources),
  );
}

function publicationStmt(corpus: Corpus): Markup {
  const { publisher, licence, licenceInWords, notBefore } = PUBLICATION;
  const latest = asOf(corpus);
  return element(
    "publicationStmt",
    {},
    element("publisher", {}, publisher),
    element("idno", { type: "url" }, urnOf("corpus", corpus.version)),
    element("date", latest === null ? { notBefore } : { when: latest }),
    element("availability", {}, element("licence", { target: licence }, licenceInWords)),
  );
}

/** CMIF knows no date in a source, so it stands there in words. */
function source({ id, title, publisher, published }: Article): Markup {
  const parts = [
    ...(publisher === null ? [] : [element("publisher", {}, publisher.value)]),
    ...(published === null ? [] : [inWords(published.edtf)]),
  ];
  const attributes = { type: "online", "xml:id": sourceId(id) };
  return element(
    "bibl",
    attributes,
    element("title", {}, title),
    ...parts.flatMap((part) => [", ", part]),
  );
}

/** CMIF wants a source even of a corpus that has none. */
function noSource({ version }: Corpus): Markup {
  return element("bibl", { type: "online", "xml:id": sourceId(version) }, "No article");
}

/** An id that begins with a letter, as XML wants, and holds a UUID, as CMIF advises. */
function sourceId(article: string): string {
  return `article-${uuidOf(article)}`;
}

function correspDesc(letter: Letter, corpus: Corpus): Markup {
  const { id, kind, sent, evidence } = letter;
  const best = evidence[0] && `#${sourceId(evidence[0].article)}`;
  return element(
    "correspDesc",
    { key: id, ref: urnOf("letter", id), type: kind, source: best },
    element(
      "correspAction",
      { type: "sent" },
      persName(personOf(corpus, letter.sender)),
      ...(sent === null ? [] : [date(sent)]),
    ),
    element("correspAction", { type: "received" }, persName(personOf(corpus, letter.recipient))),
    ...answered(letter, corpus),
    ...notes(letter),
  );
}

function persName(person: Person): Markup {
  return element("persName", { ref: wikidataOf(person) }, person.name);
}

function date({ edtf }: KnownDate): Markup {
  return element("date", { ...datingOf(edtf) }, inWords(edtf));
}

function answered({ replyTo }: Letter, corpus: Corpus): Markup[] {
  const letter = corpus.letters.find(({ id }) => id === replyTo);
  if (letter === undefined) return [];
  return [
    element(
      "correspContext",
      {},
      element("ref", { type: "prev", target: urnOf("letter", letter.id) }, titleOf(letter, corpus)),
    ),
  ];
}

function notes({ reported, reportedBy, occasion, evidence }: Letter): Markup[] {
  const told = [reportedBy && `by ${reportedBy.name}`, reported && inWords(reported.edtf)].filter(
    (part) => part !== null,
  );
  const cite = (type: string) => (where: { article: string; exact: string }) =>
    element("note", { type, source: `#${sourceId(where.article)}` }, where.exact);
  return [
    ...(told.length === 0
      ? []
      : [element("note", { type: "reported" }, `Reported ${told.join(", ")}`)]),
    ...occasion.map(cite("occasion")),
    ...evidence.map(cite("evidence")),
  ];
}
