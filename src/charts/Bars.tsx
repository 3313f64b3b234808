import { number } from "#words/words.ts";
import type { Bucket } from "./buckets.ts";
import { type Handling, pointing, type Slot } from "./handling.ts";
import type { TimelineItem } from "./item.ts";
import { meets } from "./period.ts";
import { spokenBucket } from "./spoken.ts";

interface BarProps {
  readonly bucket: Bucket;
  readonly kind: TimelineItem["kind"];
  /** The count of the highest bar. */
  readonly most: number;
  readonly handling: Handling;
}

/** The parts of a bar by who wrote the letters. */
function Shares({ bucket, slots }: { bucket: Bucket; slots: readonly Slot[] }) {
  return (
    <>
      {bucket.bySlot.map((n, slot) => {
        if (n === 0) return null;
        return (
          <i key={slot} class={`share slot-${slot}`} style={{ flexGrow: n }}>
            <span>{slots[slot]!.initial}</span>
          </i>
        );
      })}
    </>
  );
}

/** A count of letters or events in a stretch of time; choosing it looks closer. */
function Bar({ bucket, kind, most, handling }: BarProps) {
  const { slots, brush, point, look } = handling;
  const { start, end, period, count } = bucket;
  const words = spokenBucket(bucket, kind, slots);
  const out = brush !== null && !meets(period, brush);
  const style = { "--start": `${start}px`, "--length": `${end - start}px`, "--part": count / most };
  return (
    <li style={style}>
      <button
        class={out ? "counted out" : "counted"}
        data-stop=""
        tabIndex={-1}
        aria-label={words}
        onClick={() => look(period)}
        {...pointing(words, point)}
      >
        {(end - start >= WIDE || count === most) && <span class="count">{number(count)}</span>}
        <span class="shares">{kind === "letter" && <Shares bucket={bucket} slots={slots} />}</span>
      </button>
    </li>
  );
}

/** Only bars of this width can carry their count, in pixels. */
const WIDE = 26;

/** Bars of counts, where there is too much to show one by one. */
export function Bars({
  buckets,
  kind,
  handling,
}: { readonly buckets: readonly Bucket[] } & Pick<BarProps, "kind" | "handling">) {
  const most = Math.max(...buckets.map(({ count }) => count));
  return (
    <>
      {buckets.map((bucket) => (
        <Bar key={bucket.period.from} {...{ bucket, kind, most, handling }} />
      ))}
    </>
  );
}
