import { Dot } from "#cards/Dot.tsx";
import type { Person } from "#corpus/person.ts";
import { isOn, type Settings, siteOf, withPerson, withSite } from "#settings/settings.ts";
import { nameOf } from "#words/names.ts";
import { say } from "#words/words.ts";
import { background } from "./background.ts";
import { Choice, Toggle } from "./Choice.tsx";
import { Corrections } from "./Corrections.tsx";
import { tellReader } from "./front.ts";
import { useAnswer, useFront } from "./hooks.ts";
import { Once } from "./Once.tsx";
import { useSettings } from "./useSettings.ts";
import { Section } from "./Section.tsx";

interface Props {
  readonly settings: Settings;
  readonly keep: (settings: Settings) => void;
}

/** Here, on this site, everywhere. */
function Site({ settings, keep }: Props) {
  const asked = useFront();
  if (asked.state !== "here") return null;
  const { url, tabId, page } = asked.value;
  const site = siteOf(url ?? undefined);
  return (
    <Section title={say("settingsFront")}>
      {site === null ? (
        <p class="quiet">{say("settingsNoSite")}</p>
      ) : (
        <Toggle on={isOn(settings, site)} change={(on) => keep(withSite(settings, site, on))}>
          {say("settingsOnSite", site)}
        </Toggle>
      )}
      {page && tabId !== null && (
        <button
          type="button"
          class="plain"
          onClick={() => void tellReader(tabId, (reader) => reader.rest())}
        >
          {say("settingsRest")}
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
    <Section title={say(on ? "settingsSitesOff" : "settingsSitesOn")}>
      <ul class="sites">
        {sites.map((site) => (
          <li key={site}>
            {site}{" "}
            <button type="button" class="plain" onClick={() => keep(withSite(settings, site, on))}>
              {say(on ? "settingsSwitchOn" : "settingsSwitchOff")}
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
    <Section title={say("settingsWho")}>
      {people
        .filter(({ wikidata }) => wikidata !== null)
        .map((person) => (
          <Toggle
            key={person.id}
            on={!settings.without.includes(person.id)}
            change={(on) => keep(withPerson(settings, person.id, on))}
          >
            <Dot person={person} name={nameOf(person)} />
          </Toggle>
        ))}
    </Section>
  );
}

/** When a card opens, and by which key. */
function Hovering({ settings, keep }: Props) {
  return (
    <>
      <Choice
        title={say("settingsHover")}
        options={{ rest: say("settingsHoverRest"), modifier: say("settingsHoverKey") }}
        chosen={settings.hover}
        choose={(hover) => keep({ ...settings, hover })}
      />
      {settings.hover === "modifier" && (
        <Choice
          title={say("settingsKey")}
          options={{ Alt: say("keyAlt"), Control: say("keyControl"), Shift: say("keyShift") }}
          chosen={settings.modifier}
          choose={(modifier) => keep({ ...settings, modifier })}
        />
      )}
    </>
  );
}

/** What the reader can decide. Everything takes effect at once, on every open page. */
export function SettingsView() {
  const [settings, keep] = useSettings();
  const asked = useAnswer(() => background.letters(null), "");
  const styles = {
    underline: say("settingsUnderline"),
    tint: say("settingsTint"),
    none: say("settingsNone"),
  };
  return (
    <>
      <Site settings={settings} keep={keep} />
      <Choice
        title={say("settingsWhere")}
        options={{ everywhere: say("settingsEverywhere"), only: say("settingsOnly") }}
        chosen={settings.where}
        choose={(where) => keep({ ...settings, where })}
      />
      <Sites settings={settings} keep={keep} />
      <Once
        asked={asked}
        draw={({ people }) => (
          <>
            <People people={people} settings={settings} keep={keep} />
            <Corrections people={people} settings={settings} keep={keep} />
          </>
        )}
      />
      <Choice
        title={say("settingsLook")}
        options={styles}
        chosen={settings.style}
        choose={(style) => keep({ ...settings, style })}
      />
      <Hovering settings={settings} keep={keep} />
      <Section title={say("settingsToolbar")}>
        <Toggle on={settings.badge} change={(badge) => keep({ ...settings, badge })}>
          {say("settingsBadge")}
        </Toggle>
      </Section>
    </>
  );
}
