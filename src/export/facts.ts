import type { Article } from "#corpus/article.ts";
import type { Corpus } from "#corpus/corpus.ts";
import type { Conflict, CorpusEvent } from "#corpus/event.ts";
import type { Quote } from "#corpus/quote.ts";
import { type Annotation, agent, annotation, record, words } from "./annotation.ts";
import { personOf } from "./describe.ts";
import { urnOf } from "./identify.ts";
import { factsOfLetter } from "./letter-facts.ts";
import { dayOf, standing } from "./standing.ts";

const MANNER = {
  verbatim: "The letter's own words",
  characterised: "Somebody's description of a letter",
  statement: "Words said about something else",
} as const;

/** All that a corpus tells, one annotation for each fact. */
export function factsOf(corpus: Corpus): Annotation[] {
  return [
    ...corpus.articles.flatMap((article) => ofArticle(article, corpus)),
    ...corpus.letters.flatMap((letter) => factsOfLetter(letter, corpus)),
    ...corpus.quotes.map((quote) => ofQuote(quote, corpus)),
    ...corpus.events.flatMap((event) => ofEvent(event, corpus)),
    ...corpus.conflicts.map((conflict, i) => ofConflict(conflict, i, corpus)),
  ];
}

function ofArticle({ id, title, publisher, published }: Article, corpus: Corpus): Annotation[] {
  const by = publisher && {
    type: "Organization",
    name: publisher.value,
    "schema:description": publisher.because,
  };
  const body = record("article", id, {
    type: "schema:NewsArticle",
    "schema:name": title,
    "schema:publisher": by ?? undefined,
  });
  const day = { which: "published", property: "schema:datePublished", date: published } as const;
  return [
    annotation(["article", id], "identifying", { body: [body], target: urnOf("article", id) }),
    ...dayOf(["article", id], { ...day, article: id }, corpus),
  ];
}

function ofQuote({ id, letter, manner, speaker, via, source }: Quote, corpus: Corpus): Annotation {
  const body = record("quote", id, {
    type: "schema:Quotation",
    "letterhead:manner": manner,
    "schema:spokenByCharacter": speaker ?? undefined,
    "letterhead:via": via ?? undefined,
    "schema:isPartOf": letter === null ? undefined : { id: urnOf("letter", letter) },
  });
  const by = speaker === null ? [] : [`spoken by ${speaker}`];
  const through = via === null ? [] : [`passed on by ${via}`];
  const said = words([MANNER[manner], ...by, ...through].join(", "));
  return annotation(["quote", id], "describing", standing([body, said], [source], corpus));
}

function ofEvent(event: CorpusEvent, corpus: Corpus): Annotation[] {
  const { id, kind, people, place, date, source } = event;
  const attendees = people.map((person) => personOf(corpus, person));
  const body = record("event", id, {
    type: "schema:Event",
    "letterhead:kind": kind,
    "schema:attendee": { "@list": attendees.map(agent) },
    "schema:location": place ?? undefined,
  });
  const said = words(`${kind}: ${attendees.map(({ name }) => name).join(", ")}`);
  const day = { which: "date", property: "schema:startDate", date } as const;
  return [
    annotation(["event", id], "describing", standing([body, said], [source], corpus)),
    ...dayOf(["event", id], { ...day, article: source.article }, corpus),
  ];
}

function ofConflict({ about, claims }: Conflict, index: number, corpus: Corpus): Annotation {
  const name = String(index + 1);
  const fields = { type: "letterhead:Contradiction", "schema:about": about };
  const body = [record("conflict", name, fields), words(`Not all of these can be true: ${about}`)];
  return annotation(["conflict", name], "commenting", standing(body, claims, corpus));
}
