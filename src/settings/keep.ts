import type { Storage } from "webextension-polyfill";
import { type Settings, settingsFrom } from "./settings.ts";

const KEY = "settings";

type Area = Pick<Storage.StorageArea, "get" | "set" | "onChanged">;

/** Reads the settings as the reader left them. */
export async function readSettings(area: Area): Promise<Settings> {
  const kept = await area.get(KEY);
  return settingsFrom(kept[KEY]);
}

/** Keeps settings; every part of the extension that watches them hears of it. */
export function keepSettings(area: Area, settings: Settings): Promise<void> {
  return area.set({ [KEY]: settings });
}

/** Changes the settings as they are now, whoever changed them meanwhile. */
export async function changeSettings(
  area: Area,
  change: (settings: Settings) => Settings,
): Promise<void> {
  await keepSettings(area, change(await readSettings(area)));
}

/** Calls back with the new settings, and those before, whenever they were changed. Returns the way to stop. */
export function watchSettings(
  area: Area,
  changed: (now: Settings, before: Settings) => void,
): () => void {
  const heard = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) changed(settingsFrom(change.newValue), settingsFrom(change.oldValue));
  };
  area.onChanged.addListener(heard);
  return () => area.onChanged.removeListener(heard);
}
