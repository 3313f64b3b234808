// Cards of frames that are smaller than a card, on the built extension, in both browsers.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildCorpus } from "#commands/corpus.ts";
import { distFor } from "../drive/dist.ts";
import { type Box, type Drive, launch, type Tab } from "../drive/drive.ts";
import { until } from "../drive/until.ts";
import { bringToView, waitForMarks } from "../site/look.ts";
import { type Site, serveSite } from "../site/site.ts";

let site: Site;

beforeAll(async () => {
  site = await serveSite(buildCorpus("seeds"));
});
afterAll(() => site.close());

describe.each(["chromium", "firefox"] as const)("in %s", (browser) => {
  let drive: Drive;
  let tab: Tab;

  beforeAll(async () => {
    drive = await launch(browser, { dist: distFor(browser), width: 1280, height: 900 });
    tab = await drive.open(`${site.url}/framed`);
    await waitForMarks(tab);
    await until("the marks in a frame", () =>
      tab.evaluate(() => {
        const inner = document.querySelector("iframe")!.contentWindow as typeof globalThis | null;
        return inner && inner.CSS.highlights.size > 0 ? true : null;
      }),
    );
  });
  afterAll(() => drive.close());

  /** Where the name stands in a frame, in the page's pixels. Both frames hold the same; only one may be looked into. */
  const nameIn = (frame: string): Promise<Box> =>
    tab.evaluate((id: string) => {
      const own = document.querySelector<HTMLIFrameElement>("#own")!.contentDocument!;
      const text = own.querySelector("p")!.firstChild!;
      const range = own.createRange();
      const at = text.textContent!.indexOf("Kim");
      range.setStart(text, at);
      range.setEnd(text, at + "Kim Jong Un".length);
      const { left, top, width, height } = range.getBoundingClientRect();
      const element = document.getElementById(id)!;
      const box = element.getBoundingClientRect();
      const [inset, scale] = id === "own" ? [16, 1] : [0, 1.25];
      return {
        x: box.left + inset + left * scale,
        y: box.top + inset + top * scale,
        width: width * scale,
        height: height * scale,
      };
    }, frame);
  const hover = ({ x, y, width, height }: Box) => tab.hover(x + width / 2, y + height / 2);
  const openIn = async (frame: string) => {
    const name = await nameIn(frame);
    await tab.hover(2, 2);
    // A protocol's pointer jumps, and a frame of another process hears of it only where it lands.
    await tab.hover(name.x - 40, name.y + name.height / 2);
    await hover(name);
    const card = await tab.waitForCard();
    await card.waitForText("Open");
    return { name, card };
  };
  /** How far the card is from the name, with a negative sign where it covers it. */
  const gapOf = (box: Box, name: Box) =>
    Math.max(box.y - (name.y + name.height), name.y - (box.y + box.height));
  const settled = () => tab.evaluate(() => new Promise((done) => setTimeout(done, 700)));

  describe.each(["own", "other"])("a frame of its %s site", (frame) => {
    test("has its card in the page around it, whole and beside the name", async () => {
      const { name, card } = await openIn(frame);
      const box = await card.box();
      const shots = process.env["LETTERHEAD_SHOTS"];
      if (shots) await settled().then(() => tab.screenshot(`${shots}/${browser}-${frame}.png`));
      expect(await card.text()).toMatch(/Kim Jong Un 김정은/);
      expect(box.height).toBeGreaterThan(200);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(await tab.evaluate(() => innerHeight));
      expect(gapOf(box, name)).toBeGreaterThan(6);
      expect(gapOf(box, name)).toBeLessThan(14);
      expect(Math.abs(box.x - name.x)).toBeLessThan(20);
      await tab.press("Escape");
      await tab.waitForNoCard();
    });

    test("keeps its card while the pointer goes to it and stays there, and loses it when the pointer leaves", async () => {
      const { name, card } = await openIn(frame);
      const { x, y, width } = await card.box();
      await tab.hover(name.x + name.width / 2, name.y + name.height + 4);
      await tab.hover(x + width / 2, y + 30);
      await settled();
      expect(await tab.card()).not.toBeNull();
      await hover(name);
      await settled();
      expect(await tab.card()).not.toBeNull();
      await tab.hover(2, 2);
      await tab.waitForNoCard();
    });

    test("has a card that works: the pin holds, a quotation is copied, Escape closes", async () => {
      const { card } = await openIn(frame);
      await card.click(".icon-pin");
      await tab.hover(2, 2);
      await settled();
      await card.click(".icon-copy");
      await card.waitForText("Copied");
      await tab.press("Escape");
      await tab.waitForNoCard();
    });

    test("can take back what its name was taken for", async () => {
      const { card } = await openIn(frame);
      await card.click(".icon-why");
      await card.waitForText("Not this person");
      await card.click(".why .small");
      await card.waitForText("no longer marked on this page");
      await card.click(".why .small");
      await card.waitForText("Not this person");
      await tab.press("Escape");
      await tab.waitForNoCard();
    });
  });

  test("what the card covers on the page around it is left alone", async () => {
    const { card } = await openIn("other");
    const { x, y, width, height } = await card.box();
    for (const down of [0.2, 0.4, 0.6, 0.8]) {
      await tab.hover(x + width / 3, y + height * down);
      await settled();
    }
    expect(await tab.evaluate(() => document.querySelectorAll("letterhead-card").length)).toBe(1);
    expect(await card.text()).toMatch(/Kim Jong Un 김정은/);
    await tab.press("Escape");
    await tab.waitForNoCard();
  });

  test("by touch the keyboard goes into the card, which follows the page and the frame, and comes back to the frame", async () => {
    const before = await nameIn("own");
    await tab.tap(before.x + before.width / 2, before.y + before.height / 2);
    const card = await tab.waitForCard();
    await card.waitForText("Open");
    expect(await card.evaluate((root) => root.activeElement?.role)).toBe("dialog");
    await tab.evaluate(() => scrollBy({ top: 30, behavior: "instant" }));
    await settled();
    const around = await nameIn("own");
    expect(around.y).toBeLessThan(before.y - 20);
    expect(gapOf(await card.box(), around)).toBeCloseTo(8, 0);
    await tab.evaluate(() => {
      document.querySelector<HTMLIFrameElement>("#own")!.contentWindow!.scrollBy(0, 8);
    });
    await settled();
    const within = await nameIn("own");
    expect(within.y).toBeLessThan(around.y - 4);
    expect(gapOf(await card.box(), within)).toBeCloseTo(8, 0);
    await tab.press("Escape");
    await tab.waitForNoCard();
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe("own");
    await tab.evaluate(() => {
      document.querySelector<HTMLIFrameElement>("#own")!.contentWindow!.scrollTo(0, 0);
      scrollTo({ top: 0, behavior: "instant" });
    });
  });

  test("a frame within a frame, which nobody finds from above, shows its card itself", async () => {
    const at = await tab.evaluate(async () => {
      const own = document.querySelector<HTMLIFrameElement>("#own")!;
      const inner = own.contentDocument!.createElement("iframe");
      inner.style.cssText = "position: fixed; inset: 0; width: 290px; height: 110px; border: 0";
      inner.src = "/small";
      const loaded = new Promise((done) => inner.addEventListener("load", done));
      own.contentDocument!.body.append(inner);
      await loaded;
      return own.getBoundingClientRect().toJSON() as Box;
    });
    const inner = <T>(read: (within: Document) => T) =>
      tab.evaluate<T>(
        `(${String(read)})(document.querySelector("#own").contentDocument.querySelector("iframe").contentDocument)`,
      );
    await until("marks", async () =>
      (await inner((within) => within.defaultView!.CSS.highlights.size > 0)) ? true : null,
    );
    const name = await nameIn("own");
    await tab.hover(at.x + 20, at.y + 100);
    await hover(name);
    await until("the card", async () =>
      (await inner((within) => within.querySelector("letterhead-card") !== null)) ? true : null,
    );
    expect(await tab.card()).toBeNull();
    await tab.hover(2, 2);
    await until("no card", async () =>
      (await inner((within) => within.querySelector("letterhead-card") === null)) ? true : null,
    );
  });

  test("the card goes with its frame", async () => {
    await tab.evaluate(() => {
      document
        .querySelector<HTMLIFrameElement>("#own")!
        .contentDocument!.querySelector("iframe")!
        .remove();
    });
    await openIn("own");
    await tab.evaluate(() => document.querySelector("#own")!.remove());
    await tab.waitForNoCard();
    await tab.evaluate(() => location.reload());
    await until("the page", () =>
      tab.evaluate(() => (document.querySelector("#own") ? true : null)).catch(() => null),
    );
    await waitForMarks(tab);
  });

  test("the letter of a frame's card opens in the panel", async () => {
    const panel = await drive.panel();
    // A panel that opens changes the page's size, and turns away a card that is just being opened: the reader asks again.
    await until(
      "the letter",
      async () => {
        await tab.activate();
        const opened = await openIn("other").catch(() => null);
        await opened?.card.click(".deed").catch(() => null);
        await settled();
        return (await panel.url()).includes("#/letter/") ? true : null;
      },
      60_000,
    );
    await tab.activate();
    await tab.press("Escape");
  });

  test("a tap on a name in a link opens the card, a second one follows the link", async () => {
    await tab.activate();
    const name = (await bringToView(tab, "Vladimir Putin"))!;
    const tap = () => tab.tap(name.x + name.width / 2, name.y + name.height / 2);
    const hash = () => tab.evaluate(() => location.hash);
    await tap();
    expect(await (await tab.waitForCard()).text()).toMatch(/^Vladimir Putin/);
    expect(await hash()).toBe("");
    await tap();
    await until("the link to be followed", async () =>
      (await hash()) === "#followed" ? true : null,
    );
  });

  test("nothing of it went wrong", async () => {
    expect(await drive.warnings()).toEqual([]);
  });

  test("a card above is not left behind when the extension is switched off", async () => {
    const { name } = await openIn("other");
    await drive.disable();
    await tab.activate();
    await tab.hover(2, 2);
    await tab.waitForNoCard();
    await hover(name);
    await settled();
    expect(await tab.card()).toBeNull();
  });
});
