import type { Article } from "#corpus/article.ts";
import type { Corpus } from "#corpus/corpus.ts";
import type { KnownDate } from "#corpus/date.ts";
import { inWords } from "#corpus/edtf.ts";
import type { Letter } from "#corpus/letter.ts";
import type { Provenance } from "#corpus/provenance.ts";
import { personOf, wikidataOf } from "./describe.ts";
import { readTable, writeTable } from "./table.ts";

type Row = Readonly<Record<string, string>>;

/** The columns, in their order. Several things in one cell stand on lines of their own; `…_at` says where, `article:start-end`. */
const COLUMNS = [
  "id kind sender sender_id sender_wikidata recipient recipient_id recipient_wikidata",
  "sent sent_in_words sent_how sent_at sent_by_editor",
  "reported reported_in_words reported_how reported_at reported_by_editor",
  "reported_by reported_by_at reply_to occasion occasion_at evidence evidence_at quotations",
].flatMap((part) => part.split(" "));

/** The letters as a table for spreadsheets, one row each. */
export function writeCsv(corpus: Corpus): string {
  const rows = corpus.letters.map((letter) => rowOf(letter, corpus));
  return writeTable([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ""))]);
}

/** Reads back the letters that `writeCsv` wrote, beside the articles in which they stand; columns may have changed places. */
export function readCsv(text: string, articles: readonly Article[]): Letter[] {
  const [columns = [], ...rows] = readTable(text);
  return rows.map((cells) =>
    letterOf(Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""])), articles),
  );
}

function rowOf(letter: Letter, corpus: Corpus): Row {
  const { id, kind, sent, reported, reportedBy, replyTo, occasion, evidence } = letter;
  const quotes = corpus.quotes.filter((quote) => quote.letter === id).map(({ source }) => source);
  return {
    id,
    kind,
    ...personCells("sender", letter.sender, corpus),
    ...personCells("recipient", letter.recipient, corpus),
    ...dateCells("sent", sent),
    ...dateCells("reported", reported),
    reported_by: reportedBy?.name ?? "",
    reported_by_at: reportedBy === null ? "" : at([reportedBy.source]),
    reply_to: replyTo ?? "",
    occasion: wordsOf(occasion),
    occasion_at: at(occasion),
    evidence: wordsOf(evidence),
    evidence_at: at(evidence),
    quotations: wordsOf(quotes),
  };
}

function personCells(role: string, id: string, corpus: Corpus): Row {
  const person = personOf(corpus, id);
  return {
    [role]: person.name,
    [`${role}_id`]: id,
    [`${role}_wikidata`]: wikidataOf(person) ?? "",
  };
}

function dateCells(name: string, date: KnownDate | null): Row {
  if (date === null) return {};
  return {
    [name]: date.edtf,
    [`${name}_in_words`]: inWords(date.edtf),
    [`${name}_how`]: date.how.map(oneLine).join("\n"),
    [`${name}_at`]: date.source === null ? "" : at([date.source]),
    [`${name}_by_editor`]: date.byEditor ? "yes" : "no",
  };
}

function letterOf(row: Row, articles: readonly Article[]): Letter {
  const cell = (column: string) => row[column] ?? "";
  const [source] = sourcesAt(cell("reported_by_at"), articles);
  return {
    id: cell("id"),
    sender: cell("sender_id"),
    recipient: cell("recipient_id"),
    kind: cell("kind") as Letter["kind"],
    sent: dateOf("sent", cell, articles),
    reported: dateOf("reported", cell, articles),
    occasion: sourcesAt(cell("occasion_at"), articles),
    replyTo: cell("reply_to") || null,
    reportedBy: source === undefined ? null : { name: cell("reported_by"), source },
    evidence: sourcesAt(cell("evidence_at"), articles),
  };
}

function dateOf(
  name: string,
  cell: (column: string) => string,
  articles: readonly Article[],
): KnownDate | null {
  const edtf = cell(name);
  if (edtf === "") return null;
  const [source = null] = sourcesAt(cell(`${name}_at`), articles);
  return {
    edtf,
    how: cell(`${name}_how`).split("\n"),
    source,
    byEditor: cell(`${name}_by_editor`) === "yes",
  };
}

function at(sources: readonly Provenance[]): string {
  return sources.map(({ article, start, end }) => `${article}:${start}-${end}`).join("\n");
}

function sourcesAt(cell: string, articles: readonly Article[]): Provenance[] {
  return [...cell.matchAll(/^(.+):(\d+)-(\d+)$/gm)].map(([place, id, first, last]) => {
    const article = articles.find((one) => one.id === id);
    if (article === undefined)
      throw new Error(`${place}: this article is not at hand. Open the corpus that has it.`);
    const [start, end] = [Number(first), Number(last)];
    return { article: article.id, start, end, exact: article.text.slice(start, end) };
  });
}

function wordsOf(sources: readonly Provenance[]): string {
  return sources.map(({ exact }) => oneLine(exact)).join("\n");
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]\s*/g, " ");
}
