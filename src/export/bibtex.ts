import type { Article } from "#corpus/article.ts";
import type { Corpus } from "#corpus/corpus.ts";
import type { KnownDate } from "#corpus/date.ts";
import type { Letter } from "#corpus/letter.ts";
import { personOf, titleOf, toldOf } from "./describe.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

// Braces by name: BibTeX counts a brace even behind a backslash, and one too many ends the file.
const LATEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A field's value as it stands in the file, delimiters and all. */
type Fields = Readonly<Record<string, string>>;

/** Letters and articles as BibTeX, in UTF-8. */
export function writeBibtex(corpus: Corpus): string {
  const entries = [
    ...corpus.letters.map((letter) => ofLetter(letter, corpus)),
    ...corpus.articles.map(ofArticle),
  ];
  return entries.map((entry) => `${entry}\n`).join("\n");
}

function ofLetter(letter: Letter, corpus: Corpus): string {
  return entry("misc", letter.id, {
    author: whole(personOf(corpus, letter.sender).name),
    title: whole(titleOf(letter, corpus)),
    ...dates(letter.sent),
    note: field(toldOf(letter, corpus)),
  });
}

function ofArticle({ id, title, publisher, published }: Article): string {
  const name = publisher?.value ?? null;
  return entry(name === null ? "misc" : "article", id, {
    title: whole(title),
    ...(name === null ? {} : { journal: whole(name) }),
    ...dates(published),
  });
}

/** Year, month and day where they are plain, which every style knows; else EDTF, which biblatex does. */
function dates(date: KnownDate | null): Fields {
  if (date === null) return {};
  const { edtf } = date;
  if (/[~?%/]/.test(edtf)) return { date: `{${edtf}}` };
  const [year = "", month, day] = edtf.split("-");
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return {
    year: field(year),
    ...(name === undefined ? {} : { month: name }),
    ...(day === undefined ? {} : { day: field(String(Number(day))) }),
  };
}

function entry(type: string, id: string, fields: Fields): string {
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value},`);
  return [`@${type}{${key(id)},`, ...lines, "}"].join("\n");
}

/** A key of characters that every program takes; two ids never become one key. */
function key(id: string): string {
  return id.replace(/[^A-Za-z0-9_.-]/gu, (char) => `:${(char.codePointAt(0) ?? 0).toString(16)}:`);
}

/** A value in which no style changes capitals and no program takes a name apart. */
function whole(text: string): string {
  return `{${field(text)}}`;
}

function field(text: string): string {
  return `{${text.replace(/[\p{Cc}\p{Surrogate}\s]+/gu, " ").replace(/[\\{}~^]|[#$%&_]/g, (char) => LATEX[char] ?? `\\${char}`)}}`;
}
