import type { Browser, Tabs } from "webextension-polyfill";

const LOOK = "src/look.js";
const STYLE = "src/page/mark.css";

/** The tab that the reader looks at. */
export async function tabInFront(browser: Browser): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

/** Runs in a page, before the look: one that was loaded while the extension was being installed has its look already. */
function hasLook(): boolean {
  return Symbol.for("letterhead.look") in globalThis;
}

/** Brings the first look to the frames of a tab; only to those that never had it when they are `fresh`. */
async function bringTo(browser: Browser, tabId: number, fresh: boolean): Promise<void> {
  const all = { tabId, allFrames: true };
  const frames = await browser.scripting.executeScript({ target: all, func: hasLook });
  const without = frames.filter(({ result }) => !fresh || result !== true);
  if (without.length === 0) return;
  const target = { tabId, frameIds: without.map(({ frameId }) => frameId) };
  await browser.scripting.insertCSS({ target, files: [STYLE] });
  await browser.scripting.executeScript({ target, files: [LOOK] });
}

async function bringToTabs(browser: Browser, fresh: boolean): Promise<number> {
  const tabs = await browser.tabs.query({ discarded: false });
  const brought = tabs.flatMap(({ id }) => (id === undefined ? [] : [bringTo(browser, id, fresh)]));
  const settled = await Promise.allSettled(brought);
  return settled.filter(({ status }) => status === "fulfilled").length;
}

/**
 * Brings the first look to the tabs that were open before the install.
 * Resolves to how many tabs could take it; the browser's own pages and its store never do.
 */
export function bringToOpenTabs(browser: Browser): Promise<number> {
  return bringToTabs(browser, true);
}

/** Looks anew in every tab: the settings have changed. */
export function lookAnew(browser: Browser): Promise<number> {
  return bringToTabs(browser, false);
}
