import { Go } from "./Go.tsx";
import type { TimelineItem } from "./item.ts";
import { dateOfItem, nameOfItem } from "./spoken.ts";
import { say, number } from "#words/words.ts";

/** As many lines as anybody reads; the rest is reached by brushing. */
const MOST = 200;

function Line({ item, choose }: { item: TimelineItem; choose: (item: TimelineItem) => void }) {
  return (
    <li>
      <span class="quiet when">{dateOfItem(item)}</span>
      <Go class="name" href={item.href} onClick={() => choose(item)}>
        {nameOfItem(item)}
      </Go>
      {item.label && <span class="about">{item.label}</span>}
    </li>
  );
}

/** The timeline as a list: everything it shows, in words. */
export function TimelineList({
  items,
  choose,
}: {
  items: readonly TimelineItem[];
  choose: (item: TimelineItem) => void;
}) {
  return (
    <>
      <ol class="as-list">
        {items.slice(0, MOST).map((item) => (
          <Line key={item.id} item={item} choose={choose} />
        ))}
      </ol>
      {items.length > MOST && <p class="quiet">{say("chartsMore", number(items.length - MOST))}</p>}
    </>
  );
}
