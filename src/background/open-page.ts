import type { Browser, Omnibox } from "webextension-polyfill";

const PANEL = "src/panel/panel.html";

/** Shows the panel's page in a tab, where the reader wants it. */
export async function openPage(
  browser: Browser,
  hash: string,
  where: Omnibox.OnInputEnteredDisposition,
): Promise<void> {
  const url = browser.runtime.getURL(PANEL) + hash;
  if (where === "currentTab") await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === "newForegroundTab" });
}
