import type { Tabs } from "webextension-polyfill";
import type { PageView } from "#messages/contract.ts";
import { ifRead, readerOf } from "#messages/reader.ts";
import browser from "./browser.ts";

/** The page in front: what it names, or null where nothing is (or may be) read. */
export interface Front {
  readonly tabId: number | null;
  readonly url: string | null;
  readonly page: PageView | null;
}

/** No page is in front, or none that is known yet. */
export const nothingInFront: Front = { tabId: null, url: null, page: null };

/** The tab that the panel stands beside; when the panel is a tab itself, the one that was looked at last. */
export async function tabBeside(): Promise<Tabs.Tab | undefined> {
  const [own, tabs] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ currentWindow: true }),
  ]);
  const others = tabs.filter(({ id }) => id !== own?.id);
  if (!own) return others.find(({ active }) => active);
  return others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/** Asks something of a tab's page that needs no answer. */
export async function tellReader(
  tabId: number,
  tell: (reader: ReturnType<typeof readerOf>) => Promise<unknown>,
): Promise<void> {
  await ifRead(tell(readerOf(browser, tabId)));
}

/** Reads the page in front, or in a tab. */
export async function readFront(known?: Tabs.Tab): Promise<Front> {
  const tab = known ?? (await tabBeside());
  const tabId = tab?.id ?? null;
  const url = tab?.url ?? null;
  if (tabId === null) return { tabId, url, page: null };
  return { tabId, url, page: await ifRead(readerOf(browser, tabId).page()) };
}

const asked = new EventTarget();

/** Lets everybody who watches the page in front read it again: something was asked of it that it tells nobody of. */
export function readFrontAgain(): void {
  asked.dispatchEvent(new Event("again"));
}

/** Calls back whenever the page in front may name other people: another tab, another page, other text. Returns the way to stop. */
export function watchFront(changed: () => void): () => void {
  const own = browser.tabs.getCurrent(); // Where the panel is a tab itself, that it loads or is looked at changes nothing.
  const heard = (message: unknown): undefined => {
    if ((message as { ask?: unknown } | null)?.ask === "found") changed();
  };
  const other = async (id: number) => {
    if (id !== (await own)?.id) changed();
  };
  const updated = (id: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
    if (status) void other(id);
  };
  const activated = ({ tabId }: Tabs.OnActivatedActiveInfoType) => void other(tabId);
  asked.addEventListener("again", changed);
  browser.runtime.onMessage.addListener(heard);
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    asked.removeEventListener("again", changed);
    browser.runtime.onMessage.removeListener(heard);
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
