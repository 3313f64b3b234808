import type { Corpus } from "./corpus.ts";
import type { KnownDate } from "./date.ts";
import { isEdtf } from "./edtf.ts";
import type { Letter } from "./letter.ts";
import type { Provenance } from "./provenance.ts";

/** Something that does not hold in a corpus: where, what, and what to do. */
export interface Problem {
  readonly place: string;
  readonly what: string;
  readonly remedy: string;
}

type Complain = (place: string, what: string, remedy?: string) => void;

interface Checking {
  readonly corpus: Corpus;
  readonly complain: Complain;
  readonly isDate: (edtf: string) => boolean;
}

const REREAD = "Build the corpus again from the seeds.";
const FORMAT = 1;

/** Checks that a corpus holds together: format, references, words where they claim to stand, dates. Empty if it does. */
export function check(corpus: Corpus, isDate: (edtf: string) => boolean = isEdtf): Problem[] {
  const problems: Problem[] = [];
  const complain: Complain = (place, what, remedy = REREAD) =>
    problems.push({ place, what, remedy });
  const format: unknown = (corpus as Corpus | null)?.format;
  if (format !== FORMAT) {
    complain(
      "format",
      `this is format ${String(format)} and only format ${FORMAT} is known`,
      "Take a corpus made for this version, or update Letterhead.",
    );
    return problems;
  }
  const checking: Checking = { corpus, complain, isDate };
  unique(checking);
  corpus.articles.forEach(({ id, published }) => date(checking, `article ${id}`, published));
  corpus.letters.forEach((letter) => checkLetter(checking, letter));
  checkQuotes(checking);
  checkEvents(checking);
  corpus.conflicts.forEach(({ about, claims }) =>
    spans(checking, `contradiction “${about}”`, claims),
  );
  return problems;
}

function unique({ corpus, complain }: Checking): void {
  for (const kind of ["people", "articles", "letters", "quotes", "events"] as const) {
    const seen = new Set<string>();
    for (const { id } of corpus[kind]) {
      if (seen.has(id)) complain(kind, `two records are called ${id}`);
      seen.add(id);
    }
  }
}

function checkLetter(checking: Checking, letter: Letter): void {
  const place = `letter ${letter.id}`;
  person(checking, place, letter.sender);
  person(checking, place, letter.recipient);
  if (letter.replyTo !== null && !checking.corpus.letters.some(({ id }) => id === letter.replyTo)) {
    checking.complain(place, `it answers ${letter.replyTo}, which is not there`);
  }
  if (letter.evidence.length === 0) checking.complain(place, "it has no evidence");
  date(checking, place, letter.sent);
  date(checking, place, letter.reported);
  const reporter = letter.reportedBy === null ? [] : [letter.reportedBy.source];
  spans(checking, place, [...letter.evidence, ...letter.occasion, ...reporter]);
}

function checkQuotes(checking: Checking): void {
  const letters = new Set(checking.corpus.letters.map(({ id }) => id));
  for (const { id, letter, source } of checking.corpus.quotes) {
    if (letter !== null && !letters.has(letter))
      checking.complain(`quotation ${id}`, `its letter ${letter} is not there`);
    spans(checking, `quotation ${id}`, [source]);
  }
}

function checkEvents(checking: Checking): void {
  for (const event of checking.corpus.events) {
    const place = `event ${event.id}`;
    event.people.forEach((id) => person(checking, place, id));
    date(checking, place, event.date);
    spans(checking, place, [event.source]);
  }
}

function person({ corpus, complain }: Checking, place: string, id: string): void {
  if (!corpus.people.some((one) => one.id === id)) complain(place, `the person ${id} is not there`);
}

function date(checking: Checking, place: string, known: KnownDate | null): void {
  if (known === null) return;
  if (!checking.isDate(known.edtf)) checking.complain(place, `“${known.edtf}” is no EDTF date`);
  if (known.how.length === 0)
    checking.complain(place, `the date ${known.edtf} does not say how it was derived`);
  if (known.source !== null) spans(checking, place, [known.source]);
}

function spans(
  { corpus, complain }: Checking,
  place: string,
  sources: readonly Provenance[],
): void {
  for (const { article, start, end, exact } of sources) {
    const text = corpus.articles.find(({ id }) => id === article)?.text;
    if (text === undefined) complain(place, `the article ${article} is not there`);
    else if (text.slice(start, end) !== exact || exact === "") {
      complain(place, `“${exact}” does not stand at ${start} to ${end} of ${article}`);
    }
  }
}
