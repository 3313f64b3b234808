import type { ComponentChildren } from "preact";
import { slotOf } from "#corpus/palette.ts";
import type { Person } from "#corpus/person.ts";
import { nameOf, nativeOf } from "#words/names.ts";
import { initials, officeOf } from "./names.ts";

interface Props {
  readonly person: Person;
  /** The date to tell the office by, as EDTF; null for today. */
  readonly asOf: string | null;
  /** What else is to be said in a line; may be empty. */
  readonly note: string;
  /** What stands at the end of the line. */
  readonly children?: ComponentChildren;
}

/** Who this is: initials in the person's colour, name, own script, office. */
export function PersonHead({ person, asOf, note, children }: Props) {
  const native = nativeOf(person);
  const office = officeOf(person, asOf);
  return (
    <header class="person">
      <span class={`disc slot-${slotOf(person.id)}`} aria-hidden="true">
        {initials(nameOf(person))}
      </span>
      <div class="person-who">
        <h2 class="person-name">
          {nameOf(person)}{" "}
          {native && (
            <span class="native" dir="auto">
              {native}
            </span>
          )}
        </h2>
        {office && <p class="quiet">{office}</p>}
        {note && <p class="quiet">{note}</p>}
      </div>
      {children}
    </header>
  );
}
