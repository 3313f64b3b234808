// Searching, on the built extension, in both browsers: the worker, its index and the panel as they ship.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { distFor } from "../drive/dist.ts";
import { type Drive, launch, type PanelView } from "../drive/drive.ts";
import { until } from "../drive/until.ts";
import { findings } from "../site/axe.ts";

describe.each(["chromium", "firefox"] as const)("in %s", (browser) => {
  let drive: Drive;
  let panel: PanelView;

  beforeAll(async () => {
    drive = await launch(browser, { dist: distFor(browser), width: 1280, height: 900 });
    await drive.open("about:blank");
    panel = await drive.panel();
    await panel.waitForText("Letterhead");
  });
  afterAll(() => drive.close());

  const type = async (text: string) => {
    for (const key of text) await panel.press(key);
  };
  const hash = () => panel.evaluate(() => location.hash);
  const arrivesAt = (start: string) =>
    until(`the address ${start}`, async () => ((await hash()).startsWith(start) ? true : null));
  const clear = () =>
    until("an empty field with the keyboard in it", () =>
      panel.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>(".search-field");
        if (location.hash !== "#/search/") location.hash = "#/search/";
        field?.focus();
        return field?.value === "" && document.activeElement === field ? true : null;
      }),
    );

  test("a letter is found by a word with a mistake in it, and opened by the keyboard alone", async () => {
    await until("the field to have the keyboard", async () => {
      const isThere = () =>
        panel.evaluate(() => document.activeElement?.matches(".search-field") ?? false);
      if (await isThere()) return true;
      await panel.press("/");
      return null;
    });
    await type("condolanecs");
    await panel.waitForText("You see “condolences”");
    const marked = await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".found mark")].map(({ innerText }) => innerText),
    );
    expect(new Set(marked)).toEqual(new Set(["condolences"]));
    expect(await findings(panel.evaluate)).toEqual([]);
    await panel.press("ArrowDown");
    await panel.press("Enter");
    await arrivesAt("#/letter/");
    await panel.waitForText("condolences");
  });

  test("filters in words narrow what is found, and say how they were understood", async () => {
    await clear();
    await type("from:kim to:putin 2019");
    await panel.waitForText("Sent to Vladimir Putin");
    await panel.waitForText("Dated 2019");
    const lines = await until("one letter", async () => {
      const found = await panel.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>(".found .letter-line")].map(({ innerText }) =>
          innerText.replace(/\s+/g, " "),
        ),
      );
      return found.length === 1 ? found : null;
    });
    expect(lines[0]).toMatch(/Kim ?→ ?Putin.*2019/);
  });

  test("a name in another script finds the same", async () => {
    await panel.evaluate(() => (location.hash = `#/search/${encodeURIComponent("with:문재인")}`));
    await panel.waitForText("Sent by or to Moon Jae-in");
    await panel.evaluate(() => (location.hash = `#/search/${encodeURIComponent("Путин")}`));
    const marked = () =>
      panel.evaluate(() => document.querySelector(".found mark")?.textContent ?? null);
    expect(await until("something to be marked", marked)).toBe("Putin");
  });

  test("a store that is lost while the panel is open is filled again, and searched", async () => {
    const corpora = () =>
      panel.evaluate(async () => {
        const names = (await indexedDB.databases()).map(({ name }) => name!);
        return names.filter((name) => name.startsWith("letterhead-corpus"));
      });
    const [filled] = await corpora();
    await panel.evaluate((name) => {
      const dropping = indexedDB.deleteDatabase(name!);
      return new Promise((done) => (dropping.onsuccess = () => done(true)));
    }, filled);
    expect(await corpora()).toEqual([]);
    await panel.evaluate(() => (location.hash = "#/search/pyongyang"));
    await until("something new to be marked", () =>
      panel.evaluate(
        () => document.querySelector(".found mark")?.textContent === "Pyongyang" || null,
      ),
    );
    expect(await corpora()).toEqual([filled]);
  });

  test("nothing leaves the machine, and no browser complains", async () => {
    expect(await drive.requests()).toEqual([]);
  });
});
