import { slotOf } from "#corpus/palette.ts";
import type { Person } from "#corpus/person.ts";
import { initials, officeOf } from "./names.ts";

/** Who this is: initials in the person's colour, name, own script, office. */
export function PersonHead({ person, note }: { person: Person; note: string }) {
  const line = [officeOf(person), note].filter(Boolean).join(" · ");
  return (
    <header class="person">
      <span class={`disc slot-${slotOf(person.id)}`} aria-hidden="true">
        {initials(person.name)}
      </span>
      <div>
        <h2 class="person-name">
          {person.name} {person.native && <span class="native">{person.native}</span>}
        </h2>
        <p class="quiet">{line}</p>
      </div>
    </header>
  );
}
