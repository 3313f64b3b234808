// What a reader decides, on the built extension, in both browsers: on and off, who, how it looks, by key.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildCorpus } from "#commands/corpus.ts";
import { distFor } from "../drive/dist.ts";
import { type Drive, launch, type PanelView, type Tab } from "../drive/drive.ts";
import { until } from "../drive/until.ts";
import { waitForMarks } from "../site/look.ts";
import { type Site, serveSite } from "../site/site.ts";

let site: Site;

beforeAll(async () => {
  site = await serveSite(buildCorpus("seeds"));
});
afterAll(() => site.close());

describe.each(["chromium", "firefox"] as const)("in %s", (browser) => {
  let drive: Drive;
  let tab: Tab;
  let panel: PanelView;

  beforeAll(async () => {
    drive = await launch(browser, { dist: distFor(browser), width: 1280, height: 900 });
    tab = await drive.open(site.articles.get("000_cfd3e1f23eb48ecd")!);
    await waitForMarks(tab);
    panel = await drive.panel();
    await panel.evaluate(() => void (location.hash = "#/settings"));
    await panel.waitForText("HOW A MARK LOOKS");
  });
  afterAll(() => drive.close());

  const names = async () => (await tab.marks()).map(({ name }) => name).toSorted();
  const waitForNames = (wanted: string[]) =>
    until(`the marks ${wanted.join(", ") || "to go"}`, async () =>
      JSON.stringify(await names()) === JSON.stringify(wanted) ? true : null,
    );
  const choose = (words: string) =>
    until(`the choice “${words}”`, () =>
      panel.evaluate((text: string) => {
        const labels = [...document.querySelectorAll("label")];
        const input = labels
          .find(({ innerText }) => innerText.includes(text))
          ?.querySelector("input");
        input?.click();
        return input ? true : null;
      }, words),
    );

  const all = ["lh-0", "lh-1", "lh-2", "lh-3"];

  test("a site that is switched off loses its marks at once, and gets them back when it is switched on", async () => {
    await choose("On 127.0.0.1");
    await waitForNames([]);
    await choose("On 127.0.0.1");
    await waitForNames(all);
  });

  test("only sites that were chosen are read when the reader wants it so", async () => {
    await choose("Only on sites switched on");
    await waitForNames([]);
    await choose("On 127.0.0.1");
    await waitForNames(all);
    await choose("On every site");
    await waitForNames(all);
  });

  test("a person who is switched off is not marked", async () => {
    await choose("Donald Trump");
    await waitForNames(["lh-0", "lh-1", "lh-2"]);
    await choose("Donald Trump");
    await waitForNames(all);
  });

  test("marks look as the reader wants, or are not painted at all", async () => {
    await choose("A tint");
    await waitForNames(["lh-t0", "lh-t1", "lh-t2", "lh-t3"]);
    await choose("Nothing");
    await waitForNames([]);
    await choose("A dotted line");
    await waitForNames(all);
  });

  test("the settings outlive the background", async () => {
    await choose("Donald Trump");
    await waitForNames(["lh-0", "lh-1", "lh-2"]);
    await drive.stopBackground();
    const again = await drive.open(site.articles.get("000_cfd3e1f23eb48ecd")!);
    expect((await waitForMarks(again)).map(({ name }) => name)).not.toContain("lh-3");
    await again.close();
    await tab.activate();
    await choose("Donald Trump");
    await waitForNames(all);
  });

  test("the toolbar button counts the mentions", async () => {
    const text = await panel.evaluate(async () => {
      const api = ((globalThis as { browser?: unknown }).browser ??
        (globalThis as { chrome?: unknown }).chrome) as {
        tabs: { query(q: object): Promise<{ id: number; url: string }[]> };
        action: { getBadgeText(q: object): Promise<string> };
      };
      const front = (await api.tabs.query({})).find(({ url }) => url.includes("/article/"));
      return api.action.getBadgeText({ tabId: front?.id });
    });
    expect(Number(text)).toBeGreaterThan(10);
  });

  test.runIf(browser === "firefox")(
    "keys go from mention to mention and open a card, and Escape closes it",
    async () => {
      await tab.click(3, 300);
      await drive.shortcut?.("Alt+Shift+N");
      await until("a mark to pulse", async () => ((await names()).includes("lh-on") ? true : null));
      await drive.shortcut?.("Alt+Shift+O");
      expect(await (await tab.waitForCard()).text()).toContain("Kim Jong Un");
      await tab.press("Escape");
      await tab.waitForNoCard();
    },
  );

  test("off on this page takes the marks away until it is loaded anew", async () => {
    await until("the button for this page", () =>
      panel.evaluate(() => {
        const button = document.querySelector<HTMLButtonElement>("button.plain");
        button?.click();
        return button ? true : null;
      }),
    );
    await waitForNames([]);
    await tab.evaluate(() => {
      document.title = "old";
      setTimeout(() => location.reload(), 0);
    });
    const title = () => tab.evaluate(() => document.title).catch(() => "old");
    await until("the page to be loaded anew", async () =>
      (await title()) === "old" ? null : true,
    );
    await waitForMarks(tab);
  });
});
