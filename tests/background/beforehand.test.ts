import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Browser } from "webextension-polyfill";
import type { Context } from "#corpus/dossier.ts";
import type { Beforehand, KeptBeforehand } from "#messages/beforehand.ts";
import type { PageView } from "#messages/contract.ts";
import { keepingBeforehand } from "../../src/background/beforehand.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Page {
  url: string;
  mentions: number;
  active?: boolean;
  incognito?: boolean;
  /** What happens while the page is being asked. */
  meanwhile?: () => void;
}

const viewOf = ({ url, mentions }: Page): PageView => ({
  title: url,
  canonical: null,
  counts: { ada: mentions },
  mentions: Array.from({ length: mentions }, (_, id) => ({
    id,
    person: "ada",
    surface: "Ada",
    before: "",
    after: "",
  })),
  paused: false,
  context: {
    sentence: "",
    around: url,
    peopleInSentence: [],
    peopleOnPage: ["ada"],
    published: null,
  },
});

/** A browser with these tabs, and somebody who keeps what a panel would ask beside them; `letters` letters are known, each so long. */
function keepingIn(pages: Record<number, Page>, { letters = 1, long = 10 } = {}) {
  const asked: number[] = [];
  const area: Record<string, unknown> = {};
  const open = (id: number) => {
    const page = pages[id];
    if (!page) throw new Error(`No tab with id: ${id}.`);
    const { url, active = true, incognito = false } = page;
    return { id, url, active, incognito };
  };
  const browser = {
    storage: {
      session: {
        get: async () => structuredClone(area),
        set: vi.fn<(items: object) => Promise<void>>(
          async (items) => void Object.assign(area, structuredClone(items)),
        ),
      },
    },
    tabs: {
      get: async (id: number) => open(id),
      query: async () => Object.keys(pages).map((id) => open(Number(id))),
      sendMessage: async (id: number) => {
        asked.push(id);
        const page = pages[id]!;
        if (page.mentions === 0) throw new Error("Receiving end does not exist.");
        page.meanwhile?.();
        return { ok: true, json: JSON.stringify(viewOf(page)) };
      },
    },
  };
  const about = (context: Context | null) => context?.around ?? "anything";
  const list = (context: Context | null) =>
    Array.from({ length: letters }, () => about(context).padEnd(long, "."));
  const knows = {
    letters: async (_: object, context: Context | null) => ({ people: [], letters: list(context) }),
    events: async () => [],
    people: async () => [],
  };
  const keeping = keepingBeforehand(browser as unknown as Browser, knows as never);
  const all = () => (area["beforehand"] ?? []) as readonly KeptBeforehand[];
  return {
    keeping,
    asked,
    set: browser.storage.session.set,
    urls: () => all().map(({ url }) => url),
    kept: (tab: number | null) => {
      const found = all().find((one) => one.tab === tab);
      return found ? (JSON.parse(found.json) as Beforehand) : null;
    },
  };
}

const aMoment = () => vi.advanceTimersByTimeAsync(1000);

describe("beside a page that names somebody", () => {
  test("what the panel would show is kept once the page is quiet, and what it shows without a page", async () => {
    const { keeping, kept, urls } = keepingIn({ 7: { url: "https://a.example/", mentions: 2 } });
    keeping.soon(7, 2);
    await vi.advanceTimersByTimeAsync(900);
    expect(urls()).toEqual([]);
    await aMoment();
    expect(urls()).toEqual([null, "https://a.example/"]);
    expect(kept(7)).toMatchObject({ page: { counts: { ada: 2 } } });
    expect(kept(7)!.list.letters).toEqual(["https://a.example/"]);
    expect(kept(null)).toMatchObject({ page: null, list: { letters: ["anything.."] } });
  });

  test("a page that says something new again and again is asked once, when it rests", async () => {
    const { keeping, asked } = keepingIn({ 7: { url: "https://a.example/", mentions: 2 } });
    for (let turn = 0; turn < 9; turn++) {
      keeping.soon(7, 1 + turn);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(asked).toEqual([]);
    await aMoment();
    expect(asked).toEqual([7]);
  });

  test("what is kept already is not written again", async () => {
    const { keeping, set } = keepingIn({ 7: { url: "https://a.example/", mentions: 2 } });
    keeping.soon(7, 2);
    await aMoment();
    set.mockClear();
    keeping.soon(7, 2);
    await aMoment();
    expect(set).not.toHaveBeenCalled();
  });

  test("an open panel lets the page in front be kept, however it came there", async () => {
    const { keeping, urls } = keepingIn({ 7: { url: "https://a.example/", mentions: 2 } });
    await keeping.inFront();
    await aMoment();
    expect(urls()).toContain("https://a.example/");
  });
});

describe("nothing is kept", () => {
  const nothingOf = async (page: Page, mentions = page.mentions) => {
    const { keeping, urls } = keepingIn({ 7: page });
    keeping.soon(7, mentions);
    await aMoment();
    expect(urls()).not.toContain(page.url);
  };

  test("of a page in the back", () =>
    nothingOf({ url: "https://a.example/", mentions: 2, active: false }));

  test("of a private window", () =>
    nothingOf({ url: "https://a.example/", mentions: 2, incognito: true }));

  test("of a page that names hundreds, whether it says so or is found to", async () => {
    await nothingOf({ url: "https://a.example/", mentions: 301 });
    await nothingOf({ url: "https://a.example/", mentions: 301 }, 1);
  });

  test("of a page that is gone when it is asked, or was left while it was asked", async () => {
    await nothingOf({ url: "https://a.example/", mentions: 0 }, 1);
    const page: Page = { url: "https://a.example/", mentions: 2 };
    const { keeping, urls } = keepingIn({ 7: page });
    page.meanwhile = () => (page.url = "https://b.example/");
    keeping.soon(7, 2);
    await aMoment();
    expect(urls()).toEqual([null]);
  });

  test("of a corpus that answers with more letters than a panel shows at once", async () => {
    const page = { url: "https://a.example/", mentions: 2 };
    const { keeping, urls } = keepingIn({ 7: page }, { letters: 151 });
    keeping.soon(7, 2);
    await aMoment();
    expect(urls()).toEqual([]);
  });
});

describe("what was kept is dropped", () => {
  const tabs = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, id) => [
        id,
        { url: `https://a.example/${id}`, mentions: 2 },
      ]),
    );
  const keepAll = async (pages: Record<number, Page>, size?: { long: number }) => {
    const stage = keepingIn(pages, size);
    for (const id of Object.keys(pages).map(Number)) {
      stage.keeping.soon(id, 2);
      await aMoment();
    }
    return stage;
  };

  test("when it is the oldest of more than eight", async () => {
    const { urls } = await keepAll(tabs(10));
    const latest = [2, 3, 4, 5, 6, 7, 8, 9].map((id) => `https://a.example/${id}`);
    expect(urls()).toEqual([null, ...latest]);
  });

  test("when it is too much text in all", async () => {
    const { urls } = await keepAll(tabs(4), { long: 400_000 });
    expect(urls()).toEqual([null, "https://a.example/2", "https://a.example/3"]);
  });

  test("when its tab was closed or shows another page, as soon as another is kept", async () => {
    const pages = tabs(3);
    const { keeping, urls } = await keepAll(pages);
    delete pages[0];
    pages[1] = { url: "https://b.example/", mentions: 0 };
    pages[2] = { url: "https://a.example/2#on", mentions: 2 };
    keeping.soon(2, 2);
    await aMoment();
    expect(urls()).toEqual([null, "https://a.example/2#on"]);
  });

  test("when its page does not name anybody any more", async () => {
    const { keeping, urls } = await keepAll(tabs(2));
    keeping.soon(0, 0);
    await aMoment();
    expect(urls()).toEqual([null, "https://a.example/1"]);
  });

  test("when the settings change", async () => {
    const { keeping, urls } = await keepAll(tabs(2));
    await keeping.drop();
    expect(urls()).toEqual([]);
  });
});
