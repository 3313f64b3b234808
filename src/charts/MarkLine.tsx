import { slotOf } from "#corpus/palette.ts";
import { Go } from "./Go.tsx";
import { type Handling, pointing } from "./handling.ts";
import { extentOf, meets, type Period } from "./period.ts";
import type { Placed } from "./plan.ts";
import { spoken } from "./spoken.ts";
import { Words } from "./Words.tsx";

function classOf({ mark, side }: Placed, brush: Period | null): string {
  const { item, shape, openStart, openEnd, about } = mark;
  const flags = {
    out: brush !== null && !meets(extentOf(item.edtf!), brush),
    about,
    "open-start": openStart,
    "open-end": openEnd,
    [`slot-${slotOf(item.people[0]?.id ?? "")}`]: item.kind === "letter",
  };
  const set = Object.entries(flags).flatMap(([name, on]) => (on ? [name] : []));
  return ["mark", `a-${item.kind}`, shape, side, ...set].join(" ");
}

/** One mark in its lane, with its words and the line to the scale. */
export function MarkLine({ placed, handling }: { placed: Placed; handling: Handling }) {
  const { mark, lane, start, end } = placed;
  const { item } = mark;
  const { selected, brush, point, choose } = handling;
  const words = spoken(item);
  return (
    <li style={{ "--lane": lane, "--start": `${start}px`, "--length": `${end - start}px` }}>
      {mark.shape === "point" && (
        <i class="stem" style={{ "--at": `${(mark.start + mark.end) / 2 - start}px` }} />
      )}
      <Go
        class={classOf(placed, brush)}
        href={item.href}
        data-stop=""
        tabIndex={-1}
        aria-current={selected === item.id ? "true" : undefined}
        onClick={() => choose(item)}
        {...pointing(words, point)}
      >
        <i class="shape" style={{ "--long": `${mark.end - mark.start}px` }} />
        <Words item={item} wording={placed.wording} />
        <span class="spoken">{words}</span>
      </Go>
    </li>
  );
}
