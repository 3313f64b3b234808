import type { Browser } from "webextension-polyfill";
import { readerOf, tabInFront } from "./tabs.ts";

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
  await deeds[name]?.().catch((error: unknown) => {
    if (!/Receiving end does not exist|nobody answers/i.test(String(error))) throw error;
  });
}
