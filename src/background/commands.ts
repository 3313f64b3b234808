import type { Browser } from "webextension-polyfill";
import { ifRead, readerOf } from "#messages/reader.ts";
import { tabInFront } from "./tabs.ts";

/** Does what a key says on the page in front. A page without a reader names nobody: there is nothing to go to. */
export async function onCommand(browser: Browser, name: string): Promise<void> {
  const tabId = (await tabInFront(browser))?.id;
  if (tabId === undefined) return;
  const reader = readerOf(browser, tabId);
  const deeds: Record<string, () => Promise<boolean>> = {
    "next-mention": () => reader.step(1),
    "previous-mention": () => reader.step(-1),
    "open-card": () => reader.open(),
  };
  const deed = deeds[name];
  if (deed) await ifRead(deed());
}
