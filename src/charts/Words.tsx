import { Arrow } from "#cards/Arrow.tsx";
import { shortOf } from "#words/names.ts";
import type { TimelineItem } from "./item.ts";
import { initialOf } from "./naming.ts";
import type { Wording } from "./plan.ts";

/** The words that a mark has beside it, as plain text: what they measure. */
export function textOf({ kind, people, name, brief }: TimelineItem, wording: Wording): string {
  if (wording === "none") return "";
  if (kind === "event") return wording === "long" ? name : brief;
  return people.map(wording === "long" ? shortOf : initialOf).join(" → ");
}

/** The words beside a mark, for the eye: who writes to whom, or what happened. */
export function Words({ item, wording }: { item: TimelineItem; wording: Wording }) {
  const [from, to] = item.people;
  if (wording === "none") return null;
  if (item.kind === "event" || !from || !to)
    return (
      <span class="words" aria-hidden="true">
        {textOf(item, wording)}
      </span>
    );
  const call = wording === "long" ? shortOf : initialOf;
  return (
    <span class="words" aria-hidden="true">
      <b>{call(from)}</b>
      <Arrow />
      <span>{call(to)}</span>
    </span>
  );
}
