import type { Tabs } from "webextension-polyfill";
import { BEFOREHAND, type Beforehand, type KeptBeforehand } from "#messages/beforehand.ts";
import browser from "./browser.ts";
import { tabBeside } from "./front.ts";
import { recallWordings, WORDINGS } from "./wordings.ts";

/** The tab in front, and what was made beforehand: for its page, and for where no page is read. Null where nothing was. */
export interface Made {
  readonly tab: Tabs.Tab | undefined;
  readonly here: Beforehand | null;
  readonly anywhere: Beforehand | null;
}

/** Where nothing was, or it is not known. */
export const nothingMade: Made = { tab: undefined, here: null, anywhere: null };

/** Reads what was made beforehand, and recalls what was put into words; nobody is woken. */
export async function readBeforehand(): Promise<Made> {
  const session = browser.storage.session.get([BEFOREHAND, WORDINGS]);
  const [kept, tab] = await Promise.all([session, tabBeside()]);
  recallWordings(kept[WORDINGS], tab?.incognito === true);
  const all = (kept[BEFOREHAND] ?? []) as readonly KeptBeforehand[];
  const of = (id: number | null, address: string | null) => {
    const found = all.find((one) => one.tab === id && one.url === address);
    return found ? (JSON.parse(found.json) as Beforehand) : null;
  };
  const anywhere = of(null, null);
  // Of a page whose address we may not know, nothing may be read either.
  const here = tab?.url === undefined ? anywhere : of(tab.id ?? null, tab.url);
  return { tab, here, anywhere };
}
