import { Dot } from "#cards/Dot.tsx";
import type { Person } from "#corpus/person.ts";
import { isOn, type Settings, siteOf, withPerson, withSite } from "#settings/settings.ts";
import { background } from "./background.ts";
import { Choice, Toggle } from "./Choice.tsx";
import { readerIn } from "./front.ts";
import { useAnswer, useFront } from "./hooks.ts";
import { Once } from "./Once.tsx";
import { useSettings } from "./useSettings.ts";
import { Section } from "./Section.tsx";

interface Props {
  readonly settings: Settings;
  readonly keep: (settings: Settings) => void;
}

const WHERE = {
  everywhere: "On every site, but for those switched off",
  only: "Only on sites switched on",
};
const STYLE = { underline: "A dotted line", tint: "A tint", none: "Nothing; names still answer" };

/** Here, on this site, everywhere. */
function Site({ settings, keep }: Props) {
  const asked = useFront();
  if (asked.state !== "here") return null;
  const { url, tabId, page } = asked.value;
  const site = siteOf(url ?? undefined);
  return (
    <Section title="The page in front">
      {site === null ? (
        <p class="quiet">Letterhead cannot be switched for this page: it belongs to no site.</p>
      ) : (
        <Toggle on={isOn(settings, site)} change={(on) => keep(withSite(settings, site, on))}>
          On {site}
        </Toggle>
      )}
      {page && tabId !== null && (
        <button type="button" class="plain" onClick={() => void readerIn(tabId).rest()}>
          Off on this page until it is loaded anew
        </button>
      )}
    </Section>
  );
}

function Sites({ settings, keep }: Props) {
  const sites = settings.where === "only" ? settings.only : settings.off;
  const on = settings.where !== "only";
  if (sites.length === 0) return null;
  return (
    <Section title={on ? "Switched off on" : "Switched on on"}>
      <ul class="sites">
        {sites.map((site) => (
          <li key={site}>
            {site}{" "}
            <button type="button" class="plain" onClick={() => keep(withSite(settings, site, on))}>
              {on ? "switch on" : "switch off"}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The people with a table of their own, which their Wikidata number shows; only they are ever marked. */
function People({ people, settings, keep }: Props & { people: readonly Person[] }) {
  return (
    <Section title="Who is marked">
      {people
        .filter(({ wikidata }) => wikidata !== null)
        .map((person) => (
          <Toggle
            key={person.id}
            on={!settings.without.includes(person.id)}
            change={(on) => keep(withPerson(settings, person.id, on))}
          >
            <Dot person={{ ...person, short: person.name }} />
          </Toggle>
        ))}
    </Section>
  );
}

/** What the reader can decide. Everything takes effect at once, on every open page. */
export function SettingsView() {
  const [settings, keep] = useSettings();
  const asked = useAnswer(() => background.letters(null), "");
  return (
    <>
      <Site settings={settings} keep={keep} />
      <Choice
        title="Where names are marked"
        options={WHERE}
        chosen={settings.where}
        choose={(where) => keep({ ...settings, where })}
      />
      <Sites settings={settings} keep={keep} />
      <Once
        asked={asked}
        draw={({ people }) => <People people={people} settings={settings} keep={keep} />}
      />
      <Choice
        title="How a mark looks"
        options={STYLE}
        chosen={settings.style}
        choose={(style) => keep({ ...settings, style })}
      />
      <Section title="Toolbar">
        <Toggle on={settings.badge} change={(badge) => keep({ ...settings, badge })}>
          Count the mentions of a page on the button
        </Toggle>
      </Section>
    </>
  );
}
