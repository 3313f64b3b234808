// What is made ready for the panel before it opens, in both browsers.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildCorpus } from "#commands/corpus.ts";
import { distFor } from "../drive/dist.ts";
import { type Drive, launch, type Tab } from "../drive/drive.ts";
import { until } from "../drive/until.ts";
import { waitForMarks } from "../site/look.ts";
import { type Site, serveSite } from "../site/site.ts";

const ARTICLE = "000_cfd3e1f23eb48ecd";

let site: Site;
beforeAll(async () => {
  site = await serveSite(buildCorpus("seeds"));
});
afterAll(() => site.close());

/** Runs in a page of the extension: the addresses of the pages for which something is kept. */
async function addressesKept(): Promise<(string | null)[]> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { session: { get(key: string): Promise<Record<string, never>> } } };
  };
  const { beforehand = [] } = (await chrome.storage.session.get("beforehand")) as {
    beforehand?: { url: string | null }[];
  };
  return beforehand.map(({ url }) => url);
}

describe.each(["chromium", "firefox"] as const)("in %s", (browser) => {
  let drive: Drive;
  let own: Tab;
  beforeAll(async () => {
    drive = await launch(browser, { dist: distFor(browser), width: 1280, height: 900 });
    own = await drive.open(`${drive.home}src/panel/options.html`);
  });
  afterAll(() => drive.close());

  const untilKept = (url: string) =>
    until(`${url} to be kept`, async () =>
      (await own.evaluate(addressesKept)).includes(url) ? true : null,
    );
  const article = (anchor: string) => `${site.articles.get(ARTICLE)!}?turn=${anchor}`;
  const openArticle = async (anchor: string) => {
    const tab = await drive.open(article(anchor));
    await waitForMarks(tab);
    await untilKept(article(anchor));
    return tab;
  };

  test("what bears on a page is there when the panel opens, whether or not the background is awake", async () => {
    await openArticle("first");
    await drive.stopBackground();
    const panel = await drive.panel();
    await panel.waitForText("RELATED TO THIS PAGE");
    await panel.waitForText("Kim");
  });

  test("of a page that was closed or left, nothing is kept any more once the next page is", async () => {
    const closed = await openArticle("closed");
    await closed.close();
    const left = await openArticle("left");
    await left.evaluate((url: string) => void setTimeout(() => location.assign(url)), site.url);
    await until("the other page", async () => ((await left.url()).includes("left") ? null : true));
    await openArticle("next");
    const kept = await own.evaluate(addressesKept);
    expect(kept).not.toContain(article("closed"));
    expect(kept).not.toContain(article("left"));
  });

  test("nothing was held against the extension", async () => {
    expect(await drive.warnings()).toEqual([]);
    expect(await drive.requests()).toEqual([]);
  });
});
