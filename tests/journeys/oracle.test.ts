// The page is never touched: whatever it can know of itself is the same with us and without us, in both browsers.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { capturedPages } from "../bench/pages/captured.ts";
import { type Page, type Served, serve } from "../bench/serve.ts";
import { distFor } from "../drive/dist.ts";
import { type Drive, launch, type Tab } from "../drive/drive.ts";
import { bringToView, hover, waitForMarks } from "../site/look.ts";
import { type Act, readThrough } from "../oracle/acts.ts";
import { loaded, type Observation, readPage, recordEvents, settle } from "../oracle/observe.ts";
import { ownPages } from "../oracle/pages/own.ts";
import { withoutUs } from "../oracle/without.ts";

/** All captured pages take minutes; `ORACLE=all` asks for them. */
const captured = capturedPages(process.env["ORACLE"] === "all" ? Infinity : 20);
const own = await ownPages();

let site: Served;
beforeAll(async () => {
  site = await serve([...captured, ...own.map(({ page }) => page)]);
});
afterAll(() => site.close());

/** Where two documents begin to differ, with what stands around; "" when they don't. */
function difference(a: string, b: string): string {
  if (a === b) return "";
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return `with us “${a.slice(Math.max(at - 80, 0), at + 80)}”, without “${b.slice(Math.max(at - 80, 0), at + 80)}”`;
}

/** How many sheets of ours a shadow root may have adopted: in Firefox marks take their look from nowhere else there, in Chromium none is needed. */
const SHEETS = { chromium: [0], firefox: [0, 1] };

/** Compares what two pages know of themselves; of the sheets in shadow roots all but those of ours. */
function expectSame(withUs: Observation, without: Observation, sheets: readonly number[]): void {
  const { dom, roots, ...rest } = withUs;
  const { dom: otherDom, roots: otherRoots, ...others } = without;
  expect(difference(dom, otherDom)).toBe("");
  expect(roots.map(({ html }) => html)).toEqual(otherRoots.map(({ html }) => html));
  roots.forEach((root, at) => expect(sheets).toContain(root.sheets - otherRoots[at]!.sheets));
  expect(rest).toEqual(others);
}

describe.each(["chromium", "firefox"] as const)("in %s the page is untouched:", (browser) => {
  let drives: Drive[] = [];

  beforeAll(async () => {
    const dists = [distFor(browser), withoutUs()];
    drives = await Promise.all(
      dists.map((dist) => launch(browser, { dist, width: 1280, height: 900 })),
    );
  });
  afterAll(() => Promise.all(drives.map((drive) => drive.close())));

  /** Opens the page in both browsers, does the same in both, and compares what the pages know. The tab with us stays open. */
  async function compare({ name }: Page, act: Act): Promise<Tab> {
    const url = `${site.url}/oracle/${encodeURIComponent(name)}`;
    const [tab, other] = await Promise.all(
      drives.map(async (drive) => {
        const tab = await drive.open(url);
        await loaded(tab);
        await tab.evaluate(recordEvents);
        await act(tab);
        return tab;
      }),
    );
    const [withUs, without] = await Promise.all(
      [tab!, other!].map((tab) => tab.evaluate(readPage)),
    );
    await other!.close();
    expectSame(withUs!, without!, SHEETS[browser]);
    return tab!;
  }

  test.each(captured)("the captured page $name", async (page) => {
    const tab = await compare(page, readThrough);
    await tab.close();
  });

  test.each(own)("$title", async ({ page, act }) => {
    const tab = await compare(page, act);
    await waitForMarks(tab);
    await tab.close();
  });

  test.each(own.filter(({ title }) => /polic|listens|app/.test(title)))(
    "$title has one element more while a card is open, and none after",
    async ({ page }) => {
      const tab = await drives[0]!.open(`${site.url}/oracle/${page.name}`);
      await waitForMarks(tab);
      const box = await bringToView(tab);
      const before = await tab.evaluate(readPage);
      await hover(tab, box!);
      await tab.waitForCard();
      const during = await tab.evaluate(readPage);
      expect(during.elements).toBe(before.elements + 1);
      const host = /<(letterhead-card)[^>]*><\/\1>/;
      expect(difference(during.dom.replace(host, ""), before.dom)).toBe("");
      await tab.press("Escape");
      await tab.waitForNoCard();
      await settle(tab);
      const after = await tab.evaluate(readPage);
      expect(difference(after.dom, before.dom)).toBe("");
      expect(after.boxes).toEqual(before.boxes);
      await tab.close();
    },
  );
});
