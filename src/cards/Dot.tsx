import { slotOf } from "#corpus/palette.ts";
import type { Person } from "#corpus/person.ts";

/** A person in a line of text: a dot in the person's colour, and the short name. */
export function Dot({ person }: { person: Person }) {
  return (
    <span class="who">
      <span class={`dot slot-${slotOf(person.id)}`} aria-hidden="true" />
      {person.short}
    </span>
  );
}
