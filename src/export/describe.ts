import type { Article } from "#corpus/article.ts";
import type { Corpus } from "#corpus/corpus.ts";
import { inWords } from "#corpus/edtf.ts";
import type { Letter } from "#corpus/letter.ts";
import type { Person } from "#corpus/person.ts";

/** The person of an id; one who is not there is known by the id alone. */
export function personOf(corpus: Corpus, id: string): Person {
  const unknown: Person = { id, name: id, short: id, native: null, offices: [], wikidata: null };
  return corpus.people.find((person) => person.id === id) ?? unknown;
}

/** A person's address in Wikidata, which is how other collections know them; null if none is known. */
export function wikidataOf({ wikidata }: Person): string | null {
  return wikidata === null ? null : `http://www.wikidata.org/entity/${wikidata}`;
}

/** A letter in a few words: `Letter from Kim Jong Un to Moon Jae-in`. */
export function titleOf(letter: Letter, corpus: Corpus): string {
  const kind = letter.kind.replace(/^./, (first) => first.toUpperCase());
  return `${kind} from ${personOf(corpus, letter.sender).name} to ${personOf(corpus, letter.recipient).name}`;
}

/** The articles in which a letter's evidence stands, best first, each once. */
export function articlesOf(letter: Letter, corpus: Corpus): Article[] {
  const ids = new Set(letter.evidence.map(({ article }) => article));
  return [...ids].flatMap((id) => corpus.articles.find((article) => article.id === id) ?? []);
}

/** When a letter was sent, who reported it, and where one reads of it, for a bibliography. */
export function toldOf(letter: Letter, corpus: Corpus): string {
  const sent = letter.sent === null ? [] : `Sent ${inWords(letter.sent.edtf)}`;
  const by = letter.reportedBy === null ? [] : `reported by ${letter.reportedBy.name}`;
  return [sent, by, articlesOf(letter, corpus).map((article) => `told of in ${cited(article)}`)]
    .flat()
    .join("; ");
}

function cited({ title, publisher, published }: Article): string {
  const details = [publisher?.value, published === null ? null : inWords(published.edtf)].filter(
    (detail) => detail != null,
  );
  return `“${title}”${details.length === 0 ? "" : ` (${details.join(", ")})`}`;
}
