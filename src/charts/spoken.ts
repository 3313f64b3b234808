import { dateInWords } from "#words/dates.ts";
import { inSeries, number, say, sayCount } from "#words/words.ts";
import type { Bucket } from "./buckets.ts";
import type { Slot } from "./handling.ts";
import type { TimelineItem } from "./item.ts";
import { nameOfLetter } from "./naming.ts";
import { edtfOf } from "./period.ts";

/** The date of an item in words. */
export function dateOfItem({ edtf }: TimelineItem): string {
  return edtf === null ? say("chartsUndated") : dateInWords(edtf);
}

/** What an item is, in words: "Kim Jong Un to Moon Jae-in", "Kim and Trump in Singapore". */
export function nameOfItem({ kind, people, name }: TimelineItem): string {
  const [sender, recipient] = people;
  return kind === "letter" && sender && recipient ? nameOfLetter(sender, recipient) : name;
}

/** An item in one breath: what, when, about what. */
export function spoken(item: TimelineItem): string {
  const [name, date] = [nameOfItem(item), dateOfItem(item)];
  return item.label
    ? say("chartsSpoken", name, date, item.label)
    : say("chartsSpokenBare", name, date);
}

/** "5 letters", "3 events". */
export function countOf(kind: TimelineItem["kind"], n: number): string {
  return sayCount(kind === "letter" ? "letters" : "events", n);
}

/** A bar of counts in one breath: when, how many, and from whom. `slots` say who the colours are. */
export function spokenBucket(
  { period, count, bySlot }: Bucket,
  kind: TimelineItem["kind"],
  slots: readonly Slot[],
): string {
  const when = dateInWords(edtfOf(period));
  const counted = countOf(kind, count);
  if (kind === "event") return say("chartsBucket", when, counted);
  const parts = bySlot.flatMap((n, slot) =>
    n > 0 ? [say("chartsShare", slots[slot]!.name, number(n))] : [],
  );
  return say("chartsBucketBy", when, counted, inSeries(parts));
}
