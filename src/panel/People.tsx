import { slotOf } from "#corpus/palette.ts";
import type { Person } from "#corpus/person.ts";

/** The people named on the page in front, with counts. */
export function People({
  people,
  counts,
}: {
  people: readonly Person[];
  counts: Readonly<Record<string, number>>;
}) {
  const named = people
    .filter(({ id }) => counts[id])
    .toSorted((a, b) => counts[b.id]! - counts[a.id]!);
  if (named.length === 0) return null;
  return (
    <ul class="chips" aria-label="Named on this page">
      {named.map((person) => (
        <li class="chip" key={person.id}>
          <span class={`dot slot-${slotOf(person.id)}`} aria-hidden="true" />
          {person.short} <b>{counts[person.id]}</b>
        </li>
      ))}
    </ul>
  );
}
