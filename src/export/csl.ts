import type { Article } from "#corpus/article.ts";
import type { Corpus } from "#corpus/corpus.ts";
import type { KnownDate } from "#corpus/date.ts";
import { inWords } from "#corpus/edtf.ts";
import type { Letter } from "#corpus/letter.ts";
import { personOf, titleOf, toldOf } from "./describe.ts";

/** A date as CSL has it: one or two lists of year, month and day, or words where no side may be left open. */
interface Issued {
  readonly "date-parts"?: readonly (readonly number[])[];
  readonly circa?: true;
  readonly literal?: string;
}

/** Letters and articles as CSL-JSON, for reference managers. */
export function writeCsl(corpus: Corpus): string {
  const items = [
    ...corpus.letters.map((letter) => ofLetter(letter, corpus)),
    ...corpus.articles.map(ofArticle),
  ];
  return `${JSON.stringify(items, null, 2)}\n`;
}

function ofLetter(letter: Letter, corpus: Corpus): object {
  // Names stay whole: the corpus does not say which part of a name is the family's, and guessing is wrong for half of them.
  const named = (id: string) => [{ literal: personOf(corpus, id).name }];
  return {
    id: letter.id,
    type: "personal_communication",
    title: titleOf(letter, corpus),
    author: named(letter.sender),
    recipient: named(letter.recipient),
    genre: letter.kind,
    issued: issued(letter.sent),
    note: toldOf(letter, corpus),
  };
}

function ofArticle({ id, title, publisher, published }: Article): object {
  return {
    id,
    type: "article-newspaper",
    title,
    "container-title": publisher?.value ?? undefined,
    issued: issued(published),
  };
}

function issued(date: KnownDate | null): Issued | undefined {
  if (date === null) return undefined;
  const { edtf } = date;
  if (edtf.includes("..")) return { literal: inWords(edtf) };
  const sides = edtf.replace(/[~?%]/g, "").split("/");
  return {
    "date-parts": sides.map((side) => side.split("-").map(Number)),
    ...(/[~?%]/.test(edtf) ? { circa: true } : {}),
  };
}
