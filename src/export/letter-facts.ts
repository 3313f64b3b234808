import type { Corpus } from "#corpus/corpus.ts";
import type { Letter } from "#corpus/letter.ts";
import { type Annotation, agent, annotation, record, words } from "./annotation.ts";
import { personOf, titleOf } from "./describe.ts";
import { urnOf } from "./identify.ts";
import { dayOf, standing } from "./standing.ts";

/** What is told of one letter: that there is one, when it was sent and reported, why it was written, and who reported it. */
export function factsOfLetter(letter: Letter, corpus: Corpus): Annotation[] {
  const { id, sent, reported, evidence } = letter;
  const name = ["letter", id] as const;
  const article = evidence[0]?.article ?? "";
  const day = { which: "sent", property: "schema:dateSent", date: sent, article };
  const told = { which: "reported", property: "letterhead:reported", date: reported, article };
  return [
    annotation(name, "describing", standing(saying(letter, corpus), evidence, corpus)),
    ...dayOf(name, day, corpus),
    ...dayOf(name, told, corpus),
    ...occasionOf(letter, corpus),
    ...reporterOf(letter, corpus),
  ];
}

function saying(letter: Letter, corpus: Corpus) {
  const { id, kind, sender, recipient, replyTo } = letter;
  const title = titleOf(letter, corpus);
  const body = record("letter", id, {
    type: "schema:Message",
    "schema:name": title,
    "letterhead:kind": kind,
    "schema:sender": agent(personOf(corpus, sender)),
    "schema:recipient": agent(personOf(corpus, recipient)),
    "as:inReplyTo": replyTo === null ? undefined : { id: urnOf("letter", replyTo) },
  });
  return [body, words(title)];
}

function occasionOf({ id, occasion }: Letter, corpus: Corpus): Annotation[] {
  if (occasion.length === 0) return [];
  const body = [record("letter", id, { type: "schema:Message" }), words("Why it was written")];
  return [annotation(["letter", id, "occasion"], "describing", standing(body, occasion, corpus))];
}

function reporterOf({ id, reportedBy }: Letter, corpus: Corpus): Annotation[] {
  if (reportedBy === null) return [];
  const { name, source } = reportedBy;
  const body = [record("letter", id, { "letterhead:reportedBy": name }), words(`Told by ${name}`)];
  return [annotation(["letter", id, "reporter"], "describing", standing(body, [source], corpus))];
}
