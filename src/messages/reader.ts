import type { Browser } from "webextension-polyfill";
import { asking, type Asking } from "./ask.ts";
import type { TabQuestions } from "./contract.ts";

/** The reader of a tab's page, as far as there is one; the top frame answers. */
export function readerOf(browser: Pick<Browser, "tabs">, tabId: number): Asking<TabQuestions> {
  return asking((message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
}

/** What is said of a page that has no reader, or none any more, and of a tab that has gone. */
const GONE =
  /\btab\b|Receiving end|(channel|port)( is)? closed|out of scope|nobody answers|switched off|was updated/i;

/** What a page answers; null where it has no reader, which names nobody: that is an answer, not an error. */
export async function ifRead<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (GONE.test(String(error))) return null;
    throw error;
  }
}
