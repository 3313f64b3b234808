import { whoAmong } from "#cards/names.ts";
import { background } from "./background.ts";
import type { Front } from "./front.ts";
import { useAnswer, useFront } from "./hooks.ts";
import { Letters } from "./Letters.tsx";
import { Mentions } from "./Mentions.tsx";
import { Once } from "./Once.tsx";
import { People } from "./People.tsx";

function Nobody({ page }: { page: Front["page"] }) {
  if (page && page.mentions.length > 0) return null;
  return (
    <p class="pad quiet">
      Nobody the corpus knows is named on the page in front. These are all its letters.
    </p>
  );
}

function Answered({ front }: { front: Front }) {
  const { page, tabId } = front;
  const asked = useAnswer(
    () => background.letters(page?.context ?? null),
    JSON.stringify(page?.context),
  );
  return (
    <Once
      asked={asked}
      draw={({ letters, people }) => {
        const who = whoAmong(people);
        const related = letters.filter(({ reasons }) => reasons.length > 0);
        const others = letters.filter(({ reasons }) => reasons.length === 0);
        return (
          <>
            <People people={people} counts={page?.counts ?? {}} />
            <Nobody page={page} />
            <Letters title="Most related to this page" letters={related} who={who} />
            <Letters title="Also in the correspondence" letters={others} who={who} />
            {page && tabId !== null && (
              <Mentions tabId={tabId} mentions={page.mentions} who={who} />
            )}
          </>
        );
      }}
    />
  );
}

/** The panel's first view: who is named in front, which letters bear on it, and where. */
export function PageView() {
  return <Once asked={useFront()} draw={(front) => <Answered front={front} />} />;
}
