import { boundsOf } from "#corpus/edtf.ts";
import type { CorpusEvent } from "#corpus/event.ts";
import type { Letter } from "#corpus/letter.ts";
import { orderOf } from "#corpus/line.ts";

/** Events of a longer time than this, in months, are filed under their first ones only. */
const LONGEST = 24;

/** The day by which a letter is put in order; empty for one of no known day. */
export function dayOf({ sent, reported }: Pick<Letter, "sent" | "reported">): string {
  return orderOf({ sent: sent?.edtf ?? null, reported: reported?.edtf ?? null });
}

/** The day by which an event is put in order; empty for one of no known day. */
export function dayOfEvent({ date }: Pick<CorpusEvent, "date">): string {
  return orderOf({ sent: date?.edtf ?? null, reported: null });
}

/** The month, `YYYY-MM`, that lies `by` months after that of a day. */
export function monthAfter(day: string, by: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + by)).toISOString().slice(0, 7);
}

/** The months in which a date may be, from the first; an open side counts for nothing. */
export function monthsOf(edtf: string): string[] {
  const { first, last } = boundsOf(edtf);
  const [from, to] = [first ?? last, last ?? first];
  if (from === null || to === null) return [];
  const months: string[] = [];
  for (let n = 0; n < LONGEST && monthAfter(from, n) <= to.slice(0, 7); n++)
    months.push(monthAfter(from, n));
  return months;
}
