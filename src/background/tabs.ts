import type { Browser, Tabs } from "webextension-polyfill";
import { asking } from "#messages/ask.ts";
import type { TabQuestions } from "#messages/contract.ts";

const LOOK = "src/look.js";
const STYLE = "src/page/mark.css";

/** The tab that the reader looks at. */
export async function tabInFront(browser: Browser): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

/** The reader of a tab's page, as far as there is one; the top frame answers. */
export function readerOf(browser: Browser, tabId: number) {
  return asking<TabQuestions>((message) =>
    browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
  );
}

async function bringTo(browser: Browser, tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: [STYLE] });
  await browser.scripting.executeScript({ target, files: [LOOK] });
}

/**
 * Brings the first look to the tabs that were open before it could come by itself: after the install, and after the reader
 * switched a site on. Resolves to how many pages took it; the browser's own pages and its store never do.
 */
export async function bringToOpenTabs(browser: Browser): Promise<number> {
  const tabs = await browser.tabs.query({ discarded: false });
  const brought = tabs.flatMap(({ id }) => (id === undefined ? [] : [bringTo(browser, id)]));
  const settled = await Promise.allSettled(brought);
  return settled.filter(({ status }) => status === "fulfilled").length;
}
