import { useMemo } from "preact/hooks";
import { whoAmong } from "#cards/names.ts";
import type { CorpusEvent } from "#corpus/event.ts";
import { number, say, sayCount } from "#words/words.ts";
import { background } from "./background.ts";
import { Filters } from "./Filters.tsx";
import type { Front } from "./front.ts";
import { rowsOf } from "./groups.ts";
import { useAnswer } from "./hooks.ts";
import { LetterRows } from "./LetterRows.tsx";
import { Once } from "./Once.tsx";
import { hashOf } from "./route.ts";
import { passes, type Sift, siftInWords } from "./sift.ts";
import { Times } from "./Times.tsx";
import { useGlow } from "./useGlow.ts";
import { type Lines, useLines } from "./useLines.ts";

interface Props {
  readonly sift: Sift;
  readonly front: Front;
  readonly chosen: string | null;
}

/** The ids of the letters that bear on the page in front, best first; asked for only where they are sorted by it. */
function useRelated({ page }: Front, wanted: boolean): readonly string[] {
  const context = wanted ? (page?.context ?? null) : null;
  const asked = useAnswer(
    async () => (context ? (await background.letters(context)).letters : []),
    JSON.stringify(context),
  );
  return useMemo(() => {
    const letters = asked.state === "here" ? asked.value : [];
    return letters.filter(({ reasons }) => reasons.length > 0).map(({ letter }) => letter.id);
  }, [asked]);
}

function Told({ shown, all }: { shown: number; all: Lines }) {
  const coming = all.lines.length < all.total;
  return (
    <span role="status">
      {coming
        ? say("lettersComing", number(all.lines.length), number(all.total))
        : sayCount("lettersShown", shown, number(all.total))}
    </span>
  );
}

const noEvents: readonly CorpusEvent[] = [];

function Sifted({ all, sift, front, chosen }: Props & { all: Lines }) {
  const related = useRelated(front, sift.sort === "relevance");
  const glowing = useGlow(front.tabId);
  const who = useMemo(() => whoAmong(all.people), [all]);
  const rows = useMemo(() => {
    const passed = all.lines.filter((line) => passes(sift, line));
    return rowsOf(passed, sift.sort, related);
  }, [all, siftInWords(sift), related]);
  const timed = useMemo(() => {
    const always = { ...sift, within: null };
    return all.lines.filter((line) => passes(always, line));
  }, [all, siftInWords({ ...sift, within: null })]);
  return (
    <>
      <h1 class="unseen">{say("lettersTitle")}</h1>
      <Times
        lines={timed}
        events={noEvents}
        who={who}
        here={front.page?.context.published ?? null}
        selected={chosen}
        within={sift.within}
        look={(within) => location.replace(hashOf({ view: "letters", sift: { ...sift, within } }))}
      />
      <Filters sift={sift} all={all}>
        <Told shown={rows.length} all={all} />
      </Filters>
      {rows.length > 0 ? (
        <LetterRows rows={rows} who={who} glowing={glowing} chosen={chosen} />
      ) : (
        <p class="pad empty">{say("lettersNone")}</p>
      )}
    </>
  );
}

/** All letters: sorted, grouped and sifted as the hash says. */
export function LettersView(props: Props) {
  return <Once asked={useLines()} draw={(all) => <Sifted {...props} all={all} />} />;
}
