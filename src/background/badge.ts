import type { Browser } from "webextension-polyfill";
import { readSettings } from "#settings/keep.ts";

const COLOUR = "#5e4aa3";

/** Counts a page's mentions on the toolbar button; nothing where there are none or the reader does not want it. */
export async function showBadge(browser: Browser, tabId: number, count: number): Promise<void> {
  const { badge } = await readSettings(browser.storage.local);
  const text = badge && count > 0 ? String(count) : "";
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text });
  } catch (error) {
    // The tab was closed while we were counting; there is no button of it to write on.
    if (!/tab/i.test(String(error))) throw error;
  }
}
