import { useState } from "preact/hooks";
import { slotOf } from "#corpus/palette.ts";
import type { Person } from "#corpus/person.ts";
import type { PageView } from "#messages/contract.ts";
import { nameOf, shortOf } from "#words/names.ts";
import { number, say } from "#words/words.ts";
import { tellReader } from "./front.ts";
import { type Jump, jumpFrom } from "./jump.ts";

interface Props {
  readonly tabId: number;
  readonly page: PageView;
  readonly people: readonly Person[];
}

function Chip({
  person,
  times,
  at,
  jump,
}: {
  person: Person;
  times: number;
  at: Jump | null;
  jump: (by: 1 | -1) => void;
}) {
  const count = at ? `${number(at.place)}/${number(at.of)}` : number(times);
  return (
    <li>
      <button
        type="button"
        class="chip"
        title={say("chipJump", nameOf(person))}
        onClick={({ shiftKey }) => jump(shiftKey ? -1 : 1)}
      >
        <span class={`dot slot-${slotOf(person.id)}`} aria-hidden="true" />
        {shortOf(person)} <b>{count}</b>
      </button>
    </li>
  );
}

/** The people named on the page in front, with counts. A chip goes from mention to mention of one person; with Shift, backwards. */
export function People({ tabId, page, people }: Props) {
  const [last, setLast] = useState<{ person: string; jump: Jump } | null>(null);
  const times = (id: string) => page.mentions.filter(({ person }) => person === id).length;
  const named = people
    .filter(({ id }) => times(id) > 0)
    .toSorted((a, b) => times(b.id) - times(a.id));
  const jump = (person: string, by: 1 | -1) => {
    const from = last?.person === person ? last.jump.mention : null;
    const next = jumpFrom(page.mentions, person, from, by);
    if (!next) return;
    setLast({ person, jump: next });
    void tellReader(tabId, (reader) => reader.reveal(next.mention));
  };
  if (named.length === 0) return null;
  return (
    <>
      <ul class="chips" aria-label={say("chipsOnPage")}>
        {named.map((person) => (
          <Chip
            key={person.id}
            person={person}
            times={times(person.id)}
            at={last?.person === person.id ? last.jump : null}
            jump={(by) => jump(person.id, by)}
          />
        ))}
      </ul>
      <p class="unseen" role="status">
        {last && say("chipAt", last.jump.place, last.jump.of)}
      </p>
    </>
  );
}
