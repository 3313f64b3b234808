import type { Tabs } from "webextension-polyfill";
import browser from "./browser.ts";
import { asking } from "#messages/ask.ts";
import type { PageView, TabQuestions } from "#messages/contract.ts";

/** The page in front: what it names, or null where nothing is (or may be) read. */
export interface Front {
  readonly tabId: number | null;
  readonly url: string | null;
  readonly page: PageView | null;
}

/** No page is in front, or none that is known yet. */
export const nothingInFront: Front = { tabId: null, url: null, page: null };

/** The reader of a tab's page. Asked in the top frame only. */
export function readerIn(tabId: number) {
  return asking<TabQuestions>((message) =>
    browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
  );
}

/** The tab that the panel stands beside; when the panel is a tab itself, the one that was looked at last. */
export async function tabInFront(): Promise<Tabs.Tab | undefined> {
  const [own, tabs] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ currentWindow: true }),
  ]);
  const others = tabs.filter(({ id }) => id !== own?.id);
  if (!own) return others.find(({ active }) => active);
  return others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/** What a page says that has no reader, or none any more. */
const NO_READER = /Receiving end does not exist|nobody answers|switched off here|was updated/i;

/** Asks something of a tab's page that needs no answer. A page without a reader has nothing to do. */
export async function tellReader(
  tabId: number,
  tell: (reader: ReturnType<typeof readerIn>) => Promise<unknown>,
): Promise<void> {
  try {
    await tell(readerIn(tabId));
  } catch (error) {
    if (!NO_READER.test(String(error))) throw error;
  }
}

/** Reads the page in front, or in a tab. A page without a reader names nobody: that is an answer, not an error. */
export async function readFront(known?: Tabs.Tab): Promise<Front> {
  const tab = known ?? (await tabInFront());
  const tabId = tab?.id ?? null;
  const url = tab?.url ?? null;
  if (tabId === null) return { tabId, url, page: null };
  const page = await readerIn(tabId)
    .page()
    .catch((error: unknown) => {
      if (NO_READER.test(String(error))) return null;
      throw error;
    });
  return { tabId, url, page };
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
