import type { Article } from "#corpus/article.ts";
import type { Person } from "#corpus/person.ts";
import type { Quote } from "#corpus/quote.ts";
import type { Part } from "./draft.ts";
import type { Quoted } from "./source.ts";

/** What is found. */
export type Kind = "letter" | "quote" | "article";
export const KINDS: readonly Kind[] = ["letter", "quote", "article"];

type Who = (id: string) => Person | undefined;

const NAMES = 2;
const TITLE = 4;

/** The names of people as words of a document. */
function namesOf(ids: readonly string[], who: Who): string {
  return ids.map((id) => who(id)?.name ?? id).join(" ");
}

/** The texts of a letter that a reader sees where it is found: why it was written, and the sentences that tell of it. */
export function letterTexts({ letter: { occasion, evidence } }: Quoted): string[] {
  const all = [...occasion, ...evidence].map(({ exact }) => exact);
  return all.filter((text, at) => all.findIndex((other) => other.includes(text)) === at);
}

/** The paragraphs of an article that were selected, its title among them if it stands in the text. */
export function articleTexts({ text, paragraphs }: Article): string[] {
  return paragraphs.map(({ start, end }) => text.slice(start, end));
}

/** A letter as a document: both names weigh as much as two words. */
export function letterParts(quoted: Quoted, who: Who): Part[] {
  const { sender, recipient, kind, reportedBy } = quoted.letter;
  const names = `${namesOf([sender, recipient], who)} ${reportedBy?.name ?? ""}`;
  const texts = letterTexts(quoted).map((text) => ({ text, weight: 1 }));
  return [{ text: names, weight: NAMES }, { text: kind, weight: 1 }, ...texts];
}

/** A quotation as a document, with whose words it gives. */
export function quoteParts({ source, speaker, via }: Quote): Part[] {
  return [
    { text: source.exact, weight: 1 },
    { text: `${speaker ?? ""} ${via ?? ""}`, weight: 1 },
  ];
}

/** An article as a document. */
export function articleParts(article: Article): Part[] {
  const texts = articleTexts(article).map((text) => ({ text, weight: 1 }));
  return [{ text: article.title, weight: TITLE }, ...texts];
}
