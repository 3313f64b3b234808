import type { Who } from "#cards/names.ts";
import type { CorpusEvent } from "#corpus/event.ts";
import { type LetterLine, dateOf } from "#corpus/line.ts";
import type { Person } from "#corpus/person.ts";
import { listed, nameOfEvent } from "./naming.ts";
import { type Extent, extentOf } from "./period.ts";

/** A letter or an event as the timeline shows it. */
export interface TimelineItem {
  readonly id: string;
  readonly kind: "letter" | "event";
  /** Of a letter: sender, recipient. Of an event: whoever took part, in the order of the text. */
  readonly people: readonly Person[];
  /** When, as EDTF; null where nobody knows. */
  readonly edtf: string | null;
  /** What happened, in a few words: "Kim and Trump in Singapore"; empty for letters, whose people say it all. */
  readonly name: string;
  /** The place of an event or who took part, for where the name is too long; empty for letters. */
  readonly brief: string;
  /** What it is about, in the article's words; may be empty. */
  readonly label: string;
  /** Where choosing it leads; null where it leads nowhere. */
  readonly href: string | null;
}

/** An item whose date is known, with the days that it may mean. */
export interface Dated {
  readonly item: TimelineItem;
  readonly extent: Extent;
}

/** Where letters and events lead when they are chosen. */
export interface Hrefs {
  readonly letter: (letter: LetterLine) => string | null;
  readonly event: (event: CorpusEvent) => string | null;
}

/** Letters and events as items of the timeline. */
export function timelineItems(
  letters: readonly LetterLine[],
  events: readonly CorpusEvent[],
  who: Who,
  href: Hrefs,
): TimelineItem[] {
  return [
    ...letters.map((letter) => ofLetter(letter, who, href)),
    ...events.map((event) => ofEvent(event, who, href)),
  ];
}

function ofLetter(letter: LetterLine, who: Who, href: Hrefs): TimelineItem {
  return {
    id: letter.id,
    kind: "letter",
    people: [who(letter.sender), who(letter.recipient)],
    edtf: dateOf(letter),
    name: "",
    brief: "",
    label: letter.about,
    href: href.letter(letter),
  };
}

function ofEvent(event: CorpusEvent, who: Who, href: Hrefs): TimelineItem {
  const people = event.people.map(who);
  return {
    id: event.id,
    kind: "event",
    people,
    edtf: event.date?.edtf ?? null,
    name: nameOfEvent(event, people),
    brief: event.place ?? listed(people),
    label: event.source.exact,
    href: href.event(event),
  };
}

const order = ({ extent: { from, to } }: Dated) => from ?? to!;

/** The items whose date is known, in the order of time; equal ones by id, so that the order they came in does not show. */
export function inTime(items: readonly TimelineItem[]): Dated[] {
  return items
    .flatMap((item) => (item.edtf === null ? [] : [{ item, extent: extentOf(item.edtf) }]))
    .toSorted((a, b) => order(a) - order(b) || (a.item.id < b.item.id ? -1 : 1));
}
