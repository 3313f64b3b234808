import type { Article } from "#corpus/article.ts";
import type { Corpus } from "#corpus/corpus.ts";
import type { KnownDate } from "#corpus/date.ts";
import type { CorpusEvent } from "#corpus/event.ts";
import type { Letter } from "#corpus/letter.ts";
import type { Provenance } from "#corpus/provenance.ts";
import type { Quote } from "#corpus/quote.ts";
import type { Annotation } from "./annotation.ts";
import { partsOf, urnOf } from "./identify.ts";
import { provenanceOf, type Target } from "./selectors.ts";

/** What annotations tell when they are read back; people and articles stay where they are. */
export type Told = Pick<Corpus, "letters" | "quotes" | "events" | "conflicts">;

/** The record of an annotation that we wrote ourselves; what was null was not written. */
interface Fields {
  readonly [property: string]: unknown;
  readonly "schema:sender": Named;
  readonly "schema:recipient": Named;
  readonly "schema:attendee": { readonly "@list": readonly Named[] };
  readonly "letterhead:how": { readonly "@list": readonly string[] };
}

interface Named {
  readonly id: string;
}

interface Reading {
  readonly articles: readonly Article[];
  readonly byId: ReadonlyMap<string, Annotation>;
}

const DAYS = {
  sent: "schema:dateSent",
  reported: "letterhead:reported",
  date: "schema:startDate",
} as const;

/** Reads back what `writeWebAnnotation` wrote, beside the articles that it is about; throws if it is something else. */
export function readWebAnnotation(json: string, articles: readonly Article[]): Told {
  const items = (JSON.parse(json) as { items?: readonly Annotation[] }).items;
  if (items === undefined)
    throw new Error("This is no page of annotations: it has no items. Export it again.");
  const reading = { articles, byId: new Map(items.map((item) => [item.id, item])) };
  const all = <T>(kind: string, read: (id: string, item: Annotation, reading: Reading) => T): T[] =>
    items.flatMap((item) => {
      const [, itsKind, id, which] = partsOf(item.id);
      return itsKind === kind && id !== undefined && which === undefined
        ? [read(id, item, reading)]
        : [];
    });
  return {
    letters: all("letter", readLetter),
    quotes: all("quote", readQuote),
    events: all("event", readEvent),
    conflicts: all("conflict", (_, item) => ({
      about: fieldsOf(item)["schema:about"] as string,
      claims: sourcesOf(item, reading),
    })),
  };
}

function readLetter(id: string, item: Annotation, reading: Reading): Letter {
  const fields = fieldsOf(item);
  const occasion = also(reading, ["letter", id, "occasion"]);
  return {
    id,
    sender: idOf(fields["schema:sender"]),
    recipient: idOf(fields["schema:recipient"]),
    kind: fields["letterhead:kind"] as Letter["kind"],
    sent: readDay(["letter", id, "sent"], reading),
    reported: readDay(["letter", id, "reported"], reading),
    occasion: occasion === undefined ? [] : sourcesOf(occasion, reading),
    replyTo: idOrNull(fields["as:inReplyTo"]),
    reportedBy: readReporter(id, reading),
    evidence: sourcesOf(item, reading),
  };
}

function readReporter(id: string, reading: Reading): Letter["reportedBy"] {
  const item = also(reading, ["letter", id, "reporter"]);
  const [source] = item === undefined ? [] : sourcesOf(item, reading);
  if (item === undefined || source === undefined) return null;
  return { name: fieldsOf(item)["letterhead:reportedBy"] as string, source };
}

function readQuote(id: string, item: Annotation, reading: Reading): Quote {
  const fields = fieldsOf(item);
  return {
    id,
    letter: idOrNull(fields["schema:isPartOf"]),
    manner: fields["letterhead:manner"] as Quote["manner"],
    speaker: (fields["schema:spokenByCharacter"] as string | undefined) ?? null,
    via: (fields["letterhead:via"] as string | undefined) ?? null,
    source: sourceOf(item, reading),
  };
}

function readEvent(id: string, item: Annotation, reading: Reading): CorpusEvent {
  const fields = fieldsOf(item);
  return {
    id,
    kind: fields["letterhead:kind"] as CorpusEvent["kind"],
    people: fields["schema:attendee"]["@list"].map(idOf),
    place: (fields["schema:location"] as string | undefined) ?? null,
    date: readDay(["event", id, "date"], reading),
    source: sourceOf(item, reading),
  };
}

function readDay(
  name: readonly [string, string, keyof typeof DAYS],
  reading: Reading,
): KnownDate | null {
  const item = also(reading, name);
  if (item === undefined) return null;
  const fields = fieldsOf(item);
  return {
    edtf: (fields[DAYS[name[2]]] as { "@value": string })["@value"],
    how: fields["letterhead:how"]["@list"],
    source: sourcesOf(item, reading)[0] ?? null,
    byEditor: fields["letterhead:byEditor"] as boolean,
  };
}

function also({ byId }: Reading, name: readonly string[]): Annotation | undefined {
  return byId.get(urnOf("annotation", ...name));
}

function fieldsOf({ id, body: [record] }: Annotation): Fields {
  if (record === undefined)
    throw new Error(`${id}: this annotation says nothing. Export it again.`);
  return record as Fields;
}

function sourcesOf({ target }: Annotation, { articles }: Reading): Provenance[] {
  const targets = [target].flat() as readonly (string | Target)[];
  return targets.flatMap((one) => (typeof one === "string" ? [] : [provenanceOf(one, articles)]));
}

function sourceOf(item: Annotation, reading: Reading): Provenance {
  const [source] = sourcesOf(item, reading);
  if (source === undefined)
    throw new Error(`${item.id}: this annotation points nowhere. Export it again.`);
  return source;
}

function idOf({ id }: Named): string {
  return partsOf(id)[1] ?? id;
}

function idOrNull(named: unknown): string | null {
  return named === undefined ? null : idOf(named as Named);
}
