import type { Browser, Storage } from "webextension-polyfill";
import type { Answers } from "#messages/answer.ts";
import { BEFOREHAND, type Beforehand, type KeptBeforehand } from "#messages/beforehand.ts";
import type { PageView, PanelQuestions } from "#messages/contract.ts";
import { ifRead, readerOf } from "#messages/reader.ts";
import { bounded, type Kept, stillOpen, withNewest, without } from "./kept.ts";
import { tabInFront } from "./tabs.ts";

/** What the panel's first view asks. */
type Knows = Pick<Answers<PanelQuestions>, "letters" | "events" | "people">;

/** Makes ready, beside pages that name somebody, what a panel would ask when it opens there. */
export interface Keeping {
  /** The page of a tab says how many it names: what bears on it is made ready once it says nothing new for a moment. */
  soon(tab: number, mentions: number): void;
  /** A panel is open: what it shows of the page in front is made ready for the next one. */
  inFront(): Promise<void>;
  /** Nothing that was made still holds. */
  drop(): Promise<void>;
}

/** How long a page must have said nothing new, in milliseconds. */
const QUIET = 1000;
/** Beside a page that names more, or with more letters to show, the panel asks when it opens. */
const MOST_MENTIONS = 300;
const MOST_LETTERS = 150;

/** Changes what is kept, one change at a time. */
function changing(area: Pick<Storage.StorageArea, "get" | "set">) {
  let last: Promise<unknown> = Promise.resolve();
  return (change: (all: Kept) => Kept | Promise<Kept>): Promise<void> => {
    const turn = async () => {
      const all = ((await area.get(BEFOREHAND))[BEFOREHAND] ?? []) as Kept;
      const next = await change(all);
      if (next !== all) await area.set({ [BEFOREHAND]: bounded(next) });
    };
    const done = last.then(turn, turn);
    last = done;
    return done;
  };
}

/** What the panel would show beside a page, or without one, as JSON; null where that is too much to keep. */
async function made(knows: Knows, page: PageView | null): Promise<string | null> {
  if (page && page.mentions.length > MOST_MENTIONS) return null;
  const context = page?.context ?? null;
  const [list, events, people] = await Promise.all([
    knows.letters({}, context),
    knows.events({}, context),
    knows.people({}),
  ]);
  if (list.letters.length > MOST_LETTERS) return null;
  return JSON.stringify({ page, list, events, people } satisfies Beforehand);
}

/** What the panel would show beside the page of a tab; null where there is nothing to keep: it has gone, is not in front, private, or too much. */
async function madeFor(browser: Browser, knows: Knows, id: number): Promise<KeptBeforehand | null> {
  const { active, incognito, url } = (await ifRead(browser.tabs.get(id))) ?? {};
  if (!active || incognito || url === undefined) return null;
  const page = await ifRead(readerOf(browser, id).page());
  const json = page && (await made(knows, page));
  return json === null ? null : { tab: id, url, json };
}

/**
 * Keeps ready in `storage.session` what a panel would ask when it opens, so that its first view need not wait until the
 * background is awake: for the tab in front only, and nothing of private windows. Pages that have gone are dropped with
 * the next that is kept: to hear of every tab that is closed would wake the background each time.
 */
export function keepingBeforehand(browser: Browser, knows: Knows): Keeping {
  const change = changing(browser.storage.session);
  const waiting = new Map<number, ReturnType<typeof setTimeout>>();
  const keep = async (id: number) => {
    waiting.delete(id);
    const kept = await madeFor(browser, knows, id);
    const tabs = await browser.tabs.query({});
    // Where the tab has gone on meanwhile, nobody knows which of its pages has answered.
    const holds = stillOpen(kept ? [kept] : [], tabs);
    await change((all) => holds.reduce(withNewest, stillOpen(all, tabs)));
    await change(async (all) => {
      if (all.some(({ tab }) => tab === null)) return all;
      const json = await made(knows, null);
      return json === null ? all : [{ tab: null, url: null, json }, ...all];
    });
  };
  const soon = (id: number, mentions: number) => {
    clearTimeout(waiting.get(id));
    waiting.delete(id);
    if (mentions === 0 || mentions > MOST_MENTIONS) void change((all) => without(all, id));
    else
      waiting.set(
        id,
        setTimeout(() => void keep(id), QUIET),
      );
  };
  return {
    soon,
    async inFront() {
      const tab = await tabInFront(browser);
      if (tab?.id !== undefined) soon(tab.id, 1);
    },
    drop: () => change((all) => (all.length > 0 ? [] : all)),
  };
}
