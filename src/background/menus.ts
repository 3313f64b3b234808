import type { Browser, Menus, Tabs } from "webextension-polyfill";
import { keepSettings, readSettings } from "#settings/keep.ts";
import { isOn, siteOf, withSite } from "#settings/settings.ts";
import { say } from "#words/words.ts";
import { sidePanel } from "./doors.ts";

const OPEN = "open-panel";
const SITE = "switch-site";

/** Puts the entries into the context menu. Called at install and start; the browser keeps them from then on. */
export async function makeMenus(browser: Browser): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: OPEN,
    title: say("openPanel"),
    contexts: ["page", "selection", "action"],
  });
  browser.contextMenus.create({
    id: SITE,
    title: say("menuSite"),
    contexts: ["page", "action"],
  });
}

async function switchSite(browser: Browser, tab: Tabs.Tab): Promise<void> {
  const site = siteOf(tab.url);
  if (site === null) return;
  const settings = await readSettings(browser.storage.local);
  await keepSettings(browser.storage.local, withSite(settings, site, !isOn(settings, site)));
}

/** Does what a menu entry says. The panel is opened at once: the gesture does not survive an await. */
export function onMenu(
  browser: Browser,
  { menuItemId }: Menus.OnClickData,
  tab?: Tabs.Tab,
): Promise<void> | undefined {
  if (menuItemId === SITE && tab) return switchSite(browser, tab);
  if (menuItemId !== OPEN) return undefined;
  const panel = sidePanel();
  if (!panel) return browser.sidebarAction.open();
  return tab?.id === undefined ? undefined : panel.open({ tabId: tab.id });
}
