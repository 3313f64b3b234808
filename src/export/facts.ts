import type { Article } from "#corpus/article.ts";
import type { Corpus } from "#corpus/corpus.ts";
import type { KnownDate } from "#corpus/date.ts";
import { inWords } from "#corpus/edtf.ts";
import type { Conflict, CorpusEvent } from "#corpus/event.ts";
import type { Letter } from "#corpus/letter.ts";
import type { Provenance } from "#corpus/provenance.ts";
import type { Quote } from "#corpus/quote.ts";
import {
  type Annotation,
  agent,
  annotation,
  type Body,
  dated,
  record,
  words,
} from "./annotation.ts";
import { personOf, titleOf } from "./describe.ts";
import { urnOf } from "./identify.ts";
import { type Target, targetOf } from "./selectors.ts";

const MANNER = {
  verbatim: "The letter's own words",
  characterised: "Somebody's description of a letter",
  statement: "Words said about something else",
} as const;

/** A day of a record: which one, under which property, and the article it rests on where no words say it. */
interface Day {
  readonly name: readonly [kind: string, id: string, which: string];
  readonly property: string;
  readonly date: KnownDate | null;
  readonly article: string;
}

/** All that a corpus tells, one annotation for each fact. */
export function factsOf(corpus: Corpus): Annotation[] {
  return [
    ...corpus.articles.flatMap((article) => ofArticle(article, corpus)),
    ...corpus.letters.flatMap((letter) => ofLetter(letter, corpus)),
    ...corpus.quotes.map((quote) => ofQuote(quote, corpus)),
    ...corpus.events.flatMap((event) => ofEvent(event, corpus)),
    ...corpus.conflicts.map((conflict, i) => ofConflict(conflict, i, corpus)),
  ];
}

function ofArticle({ id, title, publisher, published }: Article, corpus: Corpus): Annotation[] {
  const name = publisher?.value;
  const body = record("article", id, {
    type: "schema:NewsArticle",
    "schema:name": title,
    "schema:publisher": name && {
      type: "Organization",
      name,
      "schema:description": publisher?.because,
    },
  });
  const target = urnOf("article", id);
  return [
    annotation(["article", id], { motivation: "identifying", body: [body], target }),
    ...ofDay(
      {
        name: ["article", id, "published"],
        property: "schema:datePublished",
        date: published,
        article: id,
      },
      corpus,
    ),
  ];
}

function ofLetter(letter: Letter, corpus: Corpus): Annotation[] {
  const { id, sender, recipient, kind, replyTo, reportedBy, occasion, evidence } = letter;
  const title = titleOf(letter, corpus);
  const body = record("letter", id, {
    type: "schema:Message",
    "schema:name": title,
    "letterhead:kind": kind,
    "schema:sender": agent(personOf(corpus, sender)),
    "schema:recipient": agent(personOf(corpus, recipient)),
    "as:inReplyTo": replyTo === null ? undefined : { id: urnOf("letter", replyTo) },
  });
  const day = (which: "sent" | "reported", property: string): Annotation[] =>
    ofDay(
      {
        name: ["letter", id, which],
        property,
        date: letter[which],
        article: evidence[0]?.article ?? "",
      },
      corpus,
    );
  const also = (which: string, said: Body, sources: readonly Provenance[]) =>
    sources.length === 0
      ? []
      : [
          annotation(
            ["letter", id, which],
            describing([record("letter", id, said)], sources, corpus),
          ),
        ];
  return [
    annotation(["letter", id], describing([body, words(title)], evidence, corpus)),
    ...day("sent", "schema:dateSent"),
    ...day("reported", "letterhead:reported"),
    ...also("occasion", { "letterhead:says": "why it was written" }, occasion),
    ...also(
      "reporter",
      { "letterhead:reportedBy": reportedBy?.name },
      reportedBy === null ? [] : [reportedBy.source],
    ),
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
  const said = [
    MANNER[manner],
    speaker && `spoken by ${speaker}`,
    via && `passed on by ${via}`,
  ].filter((part) => part !== null);
  return annotation(["quote", id], describing([body, words(said.join(", "))], [source], corpus));
}

function ofEvent(
  { id, kind, people, place, date, source }: CorpusEvent,
  corpus: Corpus,
): Annotation[] {
  const attendees = people.map((person) => personOf(corpus, person));
  const body = record("event", id, {
    type: "schema:Event",
    "letterhead:kind": kind,
    "schema:attendee": { "@list": attendees.map(agent) },
    "schema:location": place ?? undefined,
  });
  const said = `A ${kind}: ${attendees.map(({ name }) => name).join(", ")}`.replace(/^A a/, "An a");
  return [
    annotation(["event", id], describing([body, words(said)], [source], corpus)),
    ...ofDay(
      { name: ["event", id, "date"], property: "schema:startDate", date, article: source.article },
      corpus,
    ),
  ];
}

function ofConflict({ about, claims }: Conflict, index: number, corpus: Corpus): Annotation {
  const name = String(index + 1);
  const body = record("conflict", name, {
    type: "letterhead:Contradiction",
    "schema:about": about,
  });
  const said = words(`Not all of these can be true: ${about}`);
  return {
    ...annotation(["conflict", name], describing([body, said], claims, corpus)),
    motivation: "commenting",
  };
}

function ofDay({ name, property, date, article }: Day, corpus: Corpus): Annotation[] {
  if (date === null) return [];
  const said = [
    record(name[0], name[1], dated(date, property)),
    words([inWords(date.edtf), ...date.how].join(". ")),
  ];
  if (date.source !== null) return [annotation(name, describing(said, [date.source], corpus))];
  return [
    annotation(name, { motivation: "describing", body: said, target: urnOf("article", article) }),
  ];
}

function describing(
  body: readonly Body[],
  sources: readonly Provenance[],
  { articles }: Corpus,
): Pick<Annotation, "motivation" | "body" | "target"> {
  const targets = sources.map((source) =>
    targetOf(source, articles.find(({ id }) => id === source.article)?.text ?? ""),
  );
  const [only, another] = targets;
  return {
    motivation: "describing",
    body,
    target:
      only !== undefined && another === undefined ? only : (targets satisfies readonly Target[]),
  };
}
