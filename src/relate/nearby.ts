import type { NearbyEvent } from "#corpus/dossier.ts";
import type { CorpusEvent } from "#corpus/event.ts";
import type { Letter } from "#corpus/letter.ts";
import { daysBetween } from "./calendar.ts";
import { daysOfAll, gapBetween } from "./when.ts";

/** How many days before or after a letter still are its time. */
const NEAR_DAYS = 30;
/** What is known by its year alone may have been at another time of it. */
const KNOWN_WITHIN = 31;

/** What happened to the people of a letter around its time, in the order of time. */
export function eventsNear(events: readonly CorpusEvent[], letter: Letter): NearbyEvent[] {
  const time = daysOfAll([letter.sent?.edtf ?? letter.reported?.edtf]);
  if (time === null) return [];
  const near = events.flatMap((event) => {
    const isTheirs = event.people.some((id) => id === letter.sender || id === letter.recipient);
    const days = daysOfAll([event.date?.edtf]);
    if (!isTheirs || !days || daysBetween(days.first, days.last) > KNOWN_WITHIN) return [];
    const gap = gapBetween(time, days);
    return Math.abs(gap) <= NEAR_DAYS ? [{ event, days: gap, first: days.first }] : [];
  });
  return near
    .toSorted((a, b) => (a.first < b.first ? -1 : Number(a.first > b.first)))
    .map(({ event, days }) => ({ event, days }));
}
