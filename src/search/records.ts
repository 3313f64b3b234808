import type { Article } from "#corpus/article.ts";
import type { Letter } from "#corpus/letter.ts";
import type { Quote } from "#corpus/quote.ts";
import { articleTexts, KINDS, letterTexts } from "./document.ts";
import type { Facts } from "./facts.ts";
import type { Source } from "./source.ts";

/** A document as the corpus has it. A quotation of no letter is of none. */
export type Found =
  | { readonly kind: "letter"; readonly letter: Letter; readonly quotes: readonly Quote[] }
  | { readonly kind: "quote"; readonly quote: Quote; readonly letter: Letter | null }
  | { readonly kind: "article"; readonly article: Article };

/** The texts in which a found document shows why it was found. */
export function textsOf(found: Found): string[] {
  if (found.kind === "letter") return letterTexts(found);
  return found.kind === "quote" ? [found.quote.source.exact] : articleTexts(found.article);
}

/** Reads documents of one kind from the source, in the order of their numbers given. */
export async function recordsOf(
  source: Source,
  { kind, place, nth }: Facts,
  documents: readonly number[],
): Promise<Found[]> {
  if (documents.length === 0) return [];
  const places = documents.map((document) => place[document]!);
  const what = KINDS[kind[documents[0]!]!];
  if (what === "article")
    return (await source.articles(places)).map((article) => ({ kind: what, article }));
  const { letters } = source.counts;
  const quoted = await source.letters(places.filter((at) => at < letters));
  if (what === "letter") return quoted.map((one) => ({ kind: what, ...one }));
  const said = await source.statements(
    places.filter((at) => at >= letters).map((at) => at - letters),
  );
  const [nextQuoted, nextSaid] = [quoted.values(), said.values()];
  return documents.map((document, i) => {
    if (places[i]! >= letters)
      return { kind: "quote", quote: nextSaid.next().value!, letter: null };
    const { letter, quotes } = nextQuoted.next().value!;
    return { kind: "quote", quote: quotes[nth[document]!]!, letter };
  });
}
