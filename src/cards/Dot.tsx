import { slotOf } from "#corpus/palette.ts";
import type { Person } from "#corpus/person.ts";
import { shortOf } from "#words/names.ts";

/** A person in a line of text: a dot of the person's colour and shape, and the short name, or the one given. */
export function Dot({ person, name = shortOf(person) }: { person: Person; name?: string }) {
  return (
    <span class="who">
      <span class={`dot slot-${slotOf(person.id)}`} aria-hidden="true" />
      {name}
    </span>
  );
}
