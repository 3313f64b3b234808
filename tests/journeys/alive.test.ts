// Pages of every kind, and pages that live on after they were loaded, in both browsers.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { distFor } from "../drive/dist.ts";
import { type Drive, launch, type Tab } from "../drive/drive.ts";
import { until } from "../drive/until.ts";
import { bringToView, hover, openCard } from "../site/look.ts";
import { kinds, serveKinds } from "../site/kinds.ts";

let site: Awaited<ReturnType<typeof serveKinds>>;
beforeAll(async () => {
  site = await serveKinds();
});
afterAll(() => site.close());

/** Resolves once just these names are marked. */
function untilMarked(tab: Tab, names: readonly string[]): Promise<unknown> {
  const wanted = names.toSorted().join("; ");
  return until(`marks of ${wanted || "nobody"}`, async () => {
    const marked = (await tab.marks()).flatMap(({ texts }) => texts);
    return marked.toSorted().join("; ") === wanted ? true : null;
  });
}

/** Runs in the page: true once no mark is painted, be it that none is registered or that their style is gone; else null. */
function showsNoMark(): true | null {
  const lineOf = (name: string) =>
    getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine;
  return [...CSS.highlights.keys()].some((name) => lineOf(name) !== "none") ? null : true;
}

const press = (tab: Tab) => tab.evaluate(() => document.querySelector("button")!.click());

describe.each(["chromium", "firefox"] as const)("in %s", (browser) => {
  let drive: Drive;
  beforeAll(async () => {
    drive = await launch(browser, { dist: distFor(browser) });
  });
  afterAll(() => drive.close());

  const documents = Object.entries(kinds).filter(([name]) => name.includes(" "));
  test.each(documents)("names are marked on a page %s", async (name, { names }) => {
    const tab = await drive.open(`${site.url}/${encodeURIComponent(name)}`);
    await untilMarked(tab, names);
    await tab.close();
  });

  test("an app that goes to another page by itself is read there too, and on the way back", async () => {
    const tab = await drive.open(`${site.url}/app`);
    await untilMarked(tab, ["Vladimir Putin"]);
    await press(tab);
    await untilMarked(tab, ["Moon Jae-in"]);
    await tab.evaluate(() => history.back());
    await untilMarked(tab, ["Vladimir Putin"]);
    await tab.close();
  });

  test("a page that the reader comes back to has its marks", async () => {
    const tab = await drive.open(`${site.url}/app`);
    await untilMarked(tab, ["Vladimir Putin"]);
    await tab.evaluate(
      (url: string) => void setTimeout(() => location.assign(url)),
      `${site.url}/late`,
    );
    await until("the other page", async () => ((await tab.url()).endsWith("/late") ? true : null));
    await tab.evaluate(() => void setTimeout(() => history.back()));
    await until("the page again", async () => ((await tab.url()).endsWith("/app") ? true : null));
    await untilMarked(tab, ["Vladimir Putin"]);
    await tab.close();
  });

  test("a surname above is marked once the full name has come below", async () => {
    const tab = await drive.open(`${site.url}/late`);
    await press(tab);
    await untilMarked(tab, ["Kim", "Kim Jong Un"]);
    await tab.close();
  });

  test("names that come while the background is asleep wake it, and are marked", async () => {
    const tab = await drive.open(`${site.url}/app`);
    await untilMarked(tab, ["Vladimir Putin"]);
    await drive.stopBackground();
    await press(tab);
    await untilMarked(tab, ["Moon Jae-in"]);
    await tab.close();
  });

  test("nothing of it went wrong", async () => {
    expect(await drive.warnings()).toEqual([]);
  });

  test("a card that is open while the extension is switched off goes, and nothing of it is left on the page", async () => {
    const tab = await drive.open(`${site.url}/app`);
    await openCard(tab);
    const box = (await bringToView(tab))!;
    await drive.disable();
    await tab.activate();
    await tab.hover(2, 2);
    await tab.waitForNoCard();
    await hover(tab, box);
    await until("the marks to go", () => tab.evaluate(showsNoMark));
    expect(await tab.card()).toBeNull();
  });
});
