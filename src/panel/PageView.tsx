import { useMemo, useState } from "preact/hooks";
import { whoAmong } from "#cards/names.ts";
import type { RelatedLetter } from "#corpus/dossier.ts";
import { overlap } from "#corpus/edtf.ts";
import { asLine } from "#corpus/line.ts";
import { say } from "#words/words.ts";
import { type Front, readFrontAgain, tellReader } from "./front.ts";
import { useAnswer } from "./hooks.ts";
import { askKnown, heldKnown, type Known } from "./known.ts";
import { Letters } from "./Letters.tsx";
import { Mentions } from "./Mentions.tsx";
import { Once } from "./Once.tsx";
import { hashOf } from "./route.ts";
import { everything } from "./sift.ts";
import { Times } from "./Times.tsx";

/** How many letters are shown of those that bear on the page, and of all others; the list has the rest. */
const MOST_RELATED = 8;
const MOST_OTHERS = 5;
/** How many letters stand on the scale of time: those that bear most on the page. */
const MOST_IN_TIME = 60;

/** Why no mention is shown: no page is read in front, or it names nobody. */
function Nobody({ page }: Pick<Front, "page">) {
  if (page && page.mentions.length > 0) return null;
  return <p class="pad quiet">{say(page ? "pageNamesNobody" : "pageNotRead")}</p>;
}

/** Says that the page is not followed any more, because it changes without end, and reads it again if the reader wants it. */
function Paused({ page, tabId }: Pick<Front, "page" | "tabId">) {
  if (!page?.paused || tabId === null) return null;
  const resume = () => tellReader(tabId, (reader) => reader.resume()).then(readFrontAgain);
  return (
    <p class="notice" role="status">
      {say("pagePaused")}{" "}
      <button type="button" class="plain" onClick={() => void resume()}>
        {say("pageResume")}
      </button>
    </p>
  );
}

/** The letters by what they are to the page. */
function parted(letters: readonly RelatedLetter[]) {
  const bears = letters.filter(({ reasons }) => reasons.length > 0);
  return {
    related: bears.filter(({ later }) => !later).slice(0, MOST_RELATED),
    later: bears.filter(({ later }) => later).slice(0, MOST_RELATED),
    others: letters.filter(({ reasons }) => reasons.length === 0).slice(0, MOST_OTHERS),
  };
}

interface Props {
  readonly front: Front;
  /** The letter that is read beside this view, if one is. */
  readonly chosen: string | null;
}

/** The letters whose date may lie in the stretch of time that is looked at. */
function within(letters: readonly RelatedLetter[], stretch: string | null): typeof letters {
  if (stretch === null) return letters;
  return letters.filter(({ letter }) => {
    const date = (letter.sent ?? letter.reported)?.edtf;
    return date !== undefined && overlap(date, stretch);
  });
}

function Answered({ front: { page, tabId }, known, chosen }: Props & { known: Known }) {
  const { list, events } = known;
  const [looked, look] = useState<string | null>(null);
  const who = useMemo(() => whoAmong(list.people), [list]);
  const lines = useMemo(
    () => list.letters.slice(0, MOST_IN_TIME).map(({ letter }) => asLine(letter, false)),
    [list],
  );
  const beside = { tabId, chosen };
  const { related, later, others } = parted(within(list.letters, looked));
  const all = hashOf({
    view: "letters",
    sift: { ...everything, sort: related.length > 0 ? "relevance" : "date" },
  });
  return (
    <>
      <Paused page={page} tabId={tabId} />
      <Nobody page={page} />
      <Times
        lines={lines}
        events={events}
        who={who}
        here={page?.context.published ?? null}
        selected={chosen}
        within={looked}
        look={look}
      />
      <p class="pad to-all">
        <a class="onward" href={all}>
          {say("pageAllLetters")}
        </a>
      </p>
      <Letters title={say("pageRelated")} letters={related} who={who} {...beside} best />
      <Letters title={say("laterThanPage")} letters={later} who={who} {...beside} />
      <Letters title={say("pageOthers")} letters={others} who={who} {...beside} />
      {page && tabId !== null && <Mentions tabId={tabId} mentions={page.mentions} who={who} />}
    </>
  );
}

/** The panel's first view: which letters bear on the page in front, and where it names whom. */
export function PageView({ front, chosen }: Props) {
  const context = front.page?.context ?? null;
  const asked = useAnswer(
    () => askKnown(context),
    JSON.stringify(context),
    () => heldKnown(context),
  );
  return <Once asked={asked} draw={(known) => <Answered {...{ front, chosen, known }} />} />;
}
