import type { Browser } from "webextension-polyfill";
import { readSettings } from "#settings/keep.ts";
import { say } from "#words/words.ts";

const COLOUR = "#5e4aa3";
const GREY = "#645e54";

/** What the toolbar button shows in one tab; an empty title is the usual one. */
interface Look {
  readonly text: string;
  readonly title: string;
  readonly color: string;
}

async function show({ action }: Browser, tabId: number, { text, title, color }: Look) {
  try {
    await action.setBadgeBackgroundColor({ tabId, color });
    await action.setBadgeText({ tabId, text });
    await action.setTitle({ tabId, title });
  } catch (error) {
    // The tab was closed meanwhile; there is no button of it to write on.
    if (!/tab/i.test(String(error))) throw error;
  }
}

/** Counts a page's mentions on the toolbar button; nothing where there are none or the reader does not want it. */
export async function showBadge(browser: Browser, tabId: number, count: number): Promise<void> {
  const { badge } = await readSettings(browser.storage.local);
  const text = badge && count > 0 ? String(count) : "";
  await show(browser, tabId, { text, title: "", color: COLOUR });
}

/** Says on the toolbar button that the site of a page is switched off. */
export async function showOff(browser: Browser, tabId: number): Promise<void> {
  await show(browser, tabId, { text: say("badgeOff"), title: say("switchedOff"), color: GREY });
}
