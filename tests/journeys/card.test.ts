// What a reader does with a card, on the built extension, in both browsers.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildCorpus } from "#commands/corpus.ts";
import { distFor } from "../drive/dist.ts";
import { type CardView, type Drive, launch, type PanelView, type Tab } from "../drive/drive.ts";
import { until } from "../drive/until.ts";
import { bringToView, hover, openCard, waitForMarks } from "../site/look.ts";
import { type Site, serveSite } from "../site/site.ts";

let site: Site;

beforeAll(async () => {
  site = await serveSite(buildCorpus("seeds"));
});
afterAll(() => site.close());

/** Longer than any card takes to open or to close: nothing more is going to happen. */
const settled = (tab: Tab) => tab.evaluate(() => new Promise((done) => setTimeout(done, 700)));

/** Does in our own page what the key for a card makes the background do. */
const openByKey = (panel: PanelView) =>
  panel.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      {
        tabs: {
          query(q: object): Promise<{ id: number; url?: string }[]>;
          sendMessage(id: number, message: object, to: object): Promise<unknown>;
        };
      }
    >;
    const { tabs } = (browser ?? chrome)!;
    const front = (await tabs.query({ active: true })).find(({ url }) =>
      url?.includes("/article/"),
    );
    await tabs.sendMessage(front!.id, { ask: "open", args: [] }, { frameId: 0 });
  });

describe.each(["chromium", "firefox"] as const)("in %s", (browser) => {
  let drive: Drive;
  let tab: Tab;

  beforeAll(async () => {
    drive = await launch(browser, { dist: distFor(browser), width: 1280, height: 900 });
    tab = await drive.open(site.articles.get("000_cfd3e1f23eb48ecd")!);
    await waitForMarks(tab);
  });
  afterAll(() => drive.close());

  const close = () => tab.press("Escape").then(() => tab.waitForNoCard());
  const moons = async () =>
    (await tab.marks())
      .filter(({ name }) => name === "lh-1")
      .flatMap(({ texts }) => texts.filter((text) => text === "Moon Jae-in"));
  const focused = (card: CardView) =>
    card.evaluate((root) => root.activeElement?.role ?? root.activeElement?.localName ?? null);

  test("a card that is pinned stays, moves by button and by key, and goes by Escape", async () => {
    const card = await openCard(tab, "Kim Jong Un");
    await card.click(".icon-pin");
    await card.waitForText("Kim Jong Un");
    const other = await bringToView(tab, "Moon");
    await hover(tab, other!);
    await settled(tab);
    expect(await card.text()).toMatch(/^Kim Jong Un/);
    const before = await card.box();
    await card.click(".icon-move");
    const cornered = await card.box();
    expect(cornered).not.toEqual(before);
    const inward = cornered.x < 100 ? 16 : -16;
    await tab.press(inward > 0 ? "ArrowRight" : "ArrowLeft");
    expect((await card.box()).x).toBe(cornered.x + inward);
    await close();
  });

  test("a name that means somebody else is no longer marked, and is again when that is undone in the same card", async () => {
    const marked = (await moons()).length;
    expect(marked).toBeGreaterThan(0);
    const card = await openCard(tab, "Moon Jae-in");
    await card.click(".icon-why");
    await card.waitForText("Not this person");
    await card.click(".why .small");
    await card.waitForText("no longer marked on this page");
    await until("the marks to go", async () => ((await moons()).length === 0 ? true : null));
    await card.click(".why .small:nth-of-type(2)");
    await card.waitForText("no longer marked on 127.0.0.1");
    await card.click(".why .small");
    await until("the marks to return", async () =>
      (await moons()).length === marked ? true : null,
    );
    expect(await card.text()).toContain("Not this person");
    await close();
  });

  test("a quotation is copied with who said it and where it is told, and a letter is cited", async () => {
    const pasted = async () => {
      await tab.press("Control+v");
      return tab.evaluate(() => (document.activeElement as HTMLTextAreaElement).value);
    };
    const field = () =>
      tab.evaluate(() => {
        document.querySelector("textarea")?.remove();
        document.body.append(document.createElement("textarea"));
        document.querySelector("textarea")!.focus({ preventScroll: true });
      });
    const card = await openCard(tab, "Moon Jae-in");
    await card.click(".icon-pin");
    await card.click(".icon-copy");
    await card.waitForText("Copied");
    await field();
    const quotation = await pasted();
    expect(quotation).toMatch(/^“.+”\n.+\nLetter from .+told of in “/s);
    await card.click(".icon-cite");
    await card.click(".forms .small:nth-of-type(2)");
    await card.waitForText("Copied");
    await field();
    expect(await pasted()).toMatch(/^@misc\{/);
    await tab.evaluate(() => document.querySelector("textarea")!.remove());
    await close();
  });

  test("the keyboard goes into a card that was opened by key, through it, and back to where it was", async () => {
    const panel = await drive.panel();
    await tab.activate();
    await tab.evaluate(() => document.querySelector("a")!.focus({ preventScroll: true }));
    await openByKey(panel);
    const card = await tab.waitForCard();
    expect(await focused(card)).toBe("dialog");
    await tab.press("Tab");
    expect(await focused(card)).toBe("button");
    await tab.press("Shift+Tab");
    await tab.waitForNoCard();
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe("a");
  });

  test("where the reader wants a key to be held, a card waits for that key", async () => {
    const panel = await drive.panel();
    const choose = async (words: string) => {
      await panel.evaluate(() => void (location.hash = "#/settings"));
      await panel.waitForText(words);
      await panel.evaluate((text: string) => {
        const labels = [...document.querySelectorAll("label")];
        labels
          .find(({ innerText }) => innerText.includes(text))
          ?.querySelector("input")
          ?.click();
      }, words);
    };
    await choose("Only while a key is held");
    await panel.waitForText("Shift");
    await choose("Shift");
    await tab.activate();
    const box = await until("a mark", () => bringToView(tab, "Kim Jong Un"));
    await hover(tab, box);
    await settled(tab);
    expect(await tab.card()).toBeNull();
    await tab.press("Shift");
    expect(await (await tab.waitForCard()).text()).toContain("Kim Jong Un");
    await close();
    await choose("When the pointer rests on a name");
    await tab.activate();
    await tab.hover(2, 2);
    await openCard(tab, "Kim Jong Un");
    await close();
  });

  // Firefox takes the scripts of an extension that goes out of every page itself.
  test.runIf(browser === "chromium")(
    "after an update, a card on a page that was not reloaded says so",
    async () => {
      await tab.hover(2, 2);
      await openCard(tab, "Kim Jong Un");
      await close();
      const panel = await drive.panel();
      await panel.evaluate(() => {
        const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
        setTimeout(() => chrome.runtime.reload(), 0);
      });
      await until("the card to say so", async () => {
        await tab.hover(2, 2);
        const text = await (await openCard(tab, "Kim Jong Un")).text();
        await close();
        return text.includes("Letterhead was updated") ? true : null;
      });
    },
  );
});
