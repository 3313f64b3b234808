import type { Browser } from "webextension-polyfill";
import type { Sender } from "#messages/answer.ts";
import type { PageScript } from "#messages/contract.ts";
import { readSettings } from "#settings/keep.ts";
import { isOn, siteOf } from "#settings/settings.ts";
import type { Keeping } from "./beforehand.ts";
import { showBadge, showOff } from "./badge.ts";
import { type Corrections, correctionsOf } from "./corrections.ts";
import { type Frames, framesOf } from "./frames.ts";

/** What the background can do for a page that the page cannot do itself. */
export interface Doors extends Corrections, Frames {
  inject(sender: Sender, script: PageScript): Promise<void>;
  /** Must be called while the user's click is still being handled. */
  openPanel(sender: Sender, hash: string): Promise<"panel" | "tab">;
  /** Shows on the toolbar how many mentions a page has, and makes ready what the panel would ask beside it. */
  count(sender: Sender, counts: Readonly<Record<string, number>>): Promise<void>;
}

const FILES: Record<PageScript, string> = {
  read: "src/read.js",
  show: "src/show.js",
  tell: "src/tell.js",
};
/** Comes before the attendant of a frame that is not the top one: the way to show its card there. */
const AFAR = "src/afar.js";
const PANEL = "src/panel/panel.html";

/** Chromium's side panel, which the typings of the polyfill do not know. */
interface SidePanel {
  open(where: { tabId: number }): Promise<void>;
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
}

/** Null in Firefox, which has a sidebar instead. */
export function sidePanel(): SidePanel | null {
  return (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel ?? null;
}

/** Tells a panel that is open, or opens later, what to show. */
function leaveWord(browser: Browser, hash: string): Promise<void> {
  return browser.storage.session.set({ panelHash: hash });
}

async function openInTab(browser: Browser, hash: string): Promise<"tab"> {
  await browser.tabs.create({ url: browser.runtime.getURL(PANEL) + hash });
  return "tab";
}

/** Firefox lets no page open the sidebar: where it is open it follows, else the panel gets a tab of its own. */
async function openBeside(browser: Browser, hash: string): Promise<"panel" | "tab"> {
  if (!(await browser.sidebarAction.isOpen({}))) return openInTab(browser, hash);
  await leaveWord(browser, hash);
  return "panel";
}

/** The doors of a browser. */
export function doorsOf(browser: Browser, keeping: Keeping): Doors {
  return {
    ...correctionsOf(browser.storage.local),
    ...framesOf(browser),
    async inject(sender, script) {
      const tabId = sender.tab?.id;
      const file = FILES[script];
      if (tabId === undefined || !file) throw new Error("only a tab can be given a script");
      const settings = await readSettings(browser.storage.local);
      if (!isOn(settings, siteOf(sender.tab?.url ?? sender.url))) return showOff(browser, tabId);
      const frame = sender.frameId ?? 0;
      const files = script === "show" && frame > 0 ? [AFAR, file] : [file];
      await browser.scripting.executeScript({ target: { tabId, frameIds: [frame] }, files });
    },
    async openPanel(sender, hash) {
      const tabId = sender.tab?.id;
      const panel = sidePanel();
      if (!panel || tabId === undefined) return openBeside(browser, hash);
      const isOpening = panel.open({ tabId }).then(
        () => true,
        () => false, // The click was too long ago, as on a busy machine: a tab needs none.
      );
      await leaveWord(browser, hash);
      return (await isOpening) ? "panel" : openInTab(browser, hash);
    },
    async count(sender, counts) {
      const tabId = sender.tab?.id;
      if (tabId === undefined || sender.frameId !== 0) return;
      const all = Object.values(counts).filter(Number.isFinite);
      const mentions = all.reduce((sum, n) => sum + n, 0);
      keeping.soon(tabId, mentions);
      await showBadge(browser, tabId, mentions);
    },
  };
}
