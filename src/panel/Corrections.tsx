import { whoAmong } from "#cards/names.ts";
import type { Person } from "#corpus/person.ts";
import { withoutCorrection } from "#settings/corrections.ts";
import type { Settings } from "#settings/settings.ts";
import { nameOf } from "#words/names.ts";
import { say } from "#words/words.ts";
import { Section } from "./Section.tsx";

interface Props {
  readonly people: readonly Person[];
  readonly settings: Settings;
  readonly keep: (settings: Settings) => void;
}

/** What the reader said of names that do not mean whom they seem to, the newest first, each with its undo. */
export function Corrections({ people, settings, keep }: Props) {
  const who = whoAmong(people);
  if (settings.corrections.length === 0) return null;
  return (
    <Section title={say("settingsCorrections")}>
      <ul class="sites">
        {settings.corrections.toReversed().map((correction) => (
          <li key={JSON.stringify(correction)}>
            {say("correctionOf", correction.surface, nameOf(who(correction.person)))}{" "}
            <span class="quiet">{correction.where.replace(/^(?:page|site):/, "")}</span>{" "}
            <button
              type="button"
              class="plain"
              onClick={() => keep(withoutCorrection(settings, correction))}
            >
              {say("undo")}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
