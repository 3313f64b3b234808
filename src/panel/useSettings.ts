import { useEffect, useState } from "preact/hooks";
import browser from "./browser.ts";
import { keepSettings, readSettings, watchSettings } from "#settings/keep.ts";
import { defaults, type Settings } from "#settings/settings.ts";

/** The settings as they are kept, and the way to keep others. */
export function useSettings(): [Settings, (settings: Settings) => void] {
  const area = browser.storage.local;
  const [settings, setSettings] = useState(defaults);
  useEffect(() => {
    void readSettings(area).then(setSettings);
    return watchSettings(area, setSettings);
  }, []);
  return [settings, (next) => void keepSettings(area, next)];
}
