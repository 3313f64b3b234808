// The extension's own pages beside the panel: the welcome and the options.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { distFor } from "../drive/dist.ts";
import { type Drive, launch } from "../drive/drive.ts";
import { until } from "../drive/until.ts";
import { findings } from "../site/axe.ts";

describe.each(["chromium", "firefox"] as const)("in %s", (browser) => {
  let drive: Drive;
  beforeAll(async () => {
    drive = await launch(browser, { dist: distFor(browser) });
  });
  afterAll(() => drive.close());

  test("a new reader is greeted, and told why every page is looked at", () => {
    expect(drive.greeting).toContain("Welcome to Letterhead");
    expect(drive.greeting).toContain("makes no network request");
  });

  test.each(["welcome", "options"])("nothing on the page “%s” bars anybody’s way", async (name) => {
    const tab = await drive.open(`${drive.home}src/panel/${name}.html`);
    await until("the page", () => tab.evaluate(() => document.querySelector("fieldset") && true));
    expect(await findings(tab.evaluate)).toEqual([]);
    await tab.close();
  });
});
