import type { Corpus } from "#corpus/corpus.ts";
import type { Letter } from "#corpus/letter.ts";
import type { Person } from "#corpus/person.ts";
import type { Provenance } from "#corpus/provenance.ts";

/** A small corpus of our own invention, for rooms that need one but not the seeds. */

const person = (id: string, short: string): Person => ({
  id,
  name: short,
  short,
  native: null,
  offices: [],
  wikidata: null,
});

const texts: Record<string, string> = {
  floods:
    "ada sent bo a letter, offering help after the floods in the north. It said: “our boats are yours”.",
  harvest:
    "ada sent cy a letter, praising a record harvest of barley. That was after the meeting of Ada and Di in Lisbon ended without a treaty.",
  thanks: "bo sent ada a letter, giving thanks for blankets.",
};

function said(article: string, exact: string): Provenance {
  const start = texts[article]!.indexOf(exact);
  return { article, start, end: start + exact.length, exact };
}

const letter = (id: string, from: string, to: string, occasion: string): Letter => ({
  id,
  sender: from,
  recipient: to,
  kind: "letter",
  sent: null,
  reported: null,
  occasion: [said(id, occasion)],
  replyTo: null,
  reportedBy: null,
  evidence: [said(id, `${from} sent ${to} a letter, ${occasion}.`)],
});

export const small: Corpus = {
  format: 1,
  version: "small",
  people: [person("ada", "Ada"), person("bo", "Bo"), person("cy", "Cy"), person("di", "Di")],
  articles: Object.entries(texts).map(([id, text]) => ({
    id,
    title: id,
    publisher: null,
    published: null,
    text,
    paragraphs: [{ start: 0, end: text.length }],
    leftOut: [],
  })),
  letters: [
    letter("floods", "ada", "bo", "offering help after the floods in the north"),
    letter("harvest", "ada", "cy", "praising a record harvest of barley"),
    { ...letter("thanks", "bo", "ada", "giving thanks for blankets"), replyTo: "floods" },
  ],
  quotes: [
    {
      id: "q1",
      letter: "floods",
      manner: "verbatim",
      speaker: "Ada",
      via: "the agency",
      source: said("floods", "our boats are yours"),
    },
  ],
  events: [
    {
      id: "e1",
      kind: "meeting",
      people: ["ada", "di"],
      place: "Lisbon",
      date: null,
      source: said("harvest", "the meeting of Ada and Di in Lisbon ended without a treaty"),
    },
  ],
  conflicts: [],
};
