import { isOn, siteOf, withSite } from "#settings/settings.ts";
import { say } from "#words/words.ts";
import { Icon } from "./Icon.tsx";
import { useSettings } from "./useSettings.ts";

/** Switches Letterhead on or off on the site in front; nothing where there is no site. */
export function SiteSwitch({ url }: { url: string | null }) {
  const [settings, keep] = useSettings();
  const site = siteOf(url ?? undefined);
  if (site === null) return null;
  const on = isOn(settings, site);
  return (
    <button
      type="button"
      class="icon switch"
      aria-pressed={on}
      title={on ? say("settingsOnSite", site) : say("switchedOff")}
      onClick={() => keep(withSite(settings, site, !on))}
    >
      <Icon name="power" />
      <span class="unseen">{say("settingsOnSite", site)}</span>
    </button>
  );
}
