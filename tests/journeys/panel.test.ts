// What a reader does in the panel, on the built extension, in both browsers.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildCorpus } from "#commands/corpus.ts";
import { readNotes } from "#notebook/read.ts";
import { distFor } from "../drive/dist.ts";
import { type Drive, launch, type PanelView, type Tab } from "../drive/drive.ts";
import { until } from "../drive/until.ts";
import { findings } from "../site/axe.ts";
import { waitForMarks } from "../site/look.ts";
import { type Site, serveSite } from "../site/site.ts";

const ARTICLE = "000_cfd3e1f23eb48ecd";
const LETTER = "#/letter/kim-jong-un-to-moon-jae-in-2020-03-05";

/** The views, each with words that only it says. */
const VIEWS: readonly (readonly [hash: string, says: string])[] = [
  ["#/", "RELATED TO THIS PAGE"],
  ["#/letters", "5 letters of 5"],
  [LETTER, "WHERE IT SAYS SO"],
  [`#/article/${ARTICLE}`, "Publisher"],
  ["#/network", "Show as a table"],
  ["#/notebook", "notebook is empty"],
  ["#/sources", "3 ARTICLES"],
  ["#/settings", "WHO IS MARKED"],
  ["#/search", "WHAT YOU CAN SEARCH FOR"],
  ["#/search/health", "ARTICLES 1"],
];

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
    tab = await drive.open(`${site.articles.get(ARTICLE)!}?utm_source=test#top`);
    await waitForMarks(tab);
    panel = await drive.panel();
    await panel.waitForText("RELATED TO THIS PAGE");
  });
  afterAll(() => drive.close());

  const go = (hash: string) =>
    panel.evaluate((wanted: string) => void (location.hash = wanted), hash);
  const hash = () => panel.evaluate(() => location.hash);
  const waitForHash = (part: string) =>
    until(`the address ${part}`, async () => ((await hash()).includes(part) ? true : null));
  const waitForNo = (part: string) =>
    until(`no “${part}”`, async () => ((await panel.text()).includes(part) ? null : true));
  /** Clicks the first element of these that says the words. */
  const press = (selector: string, words: string) =>
    until(`“${words}”`, () =>
      panel.evaluate(
        (all: string, text: string) => {
          const found = [...document.querySelectorAll<HTMLElement>(all)].find(
            (element) => element.innerText.includes(text) && !element.matches(":disabled"),
          );
          found?.click();
          return found ? true : null;
        },
        selector,
        words,
      ),
    );
  const fill = (selector: string, words: string) =>
    until(`the field ${selector}`, () =>
      panel.evaluate(
        (field: string, text: string) => {
          const found = document.querySelector<HTMLInputElement>(field);
          if (!found) return null;
          found.value = text;
          found.dispatchEvent(new Event("input", { bubbles: true }));
          found.dispatchEvent(new Event("change", { bubbles: true }));
          return true;
        },
        selector,
        words,
      ),
    );
  const pulsing = async () =>
    (await tab.marks()).find(({ name }) => name === "lh-on")?.rects[0] ?? null;

  test("a chip goes from mention to mention of one person, and the page follows", async () => {
    const places: number[] = [];
    for (const place of [1, 2, 3]) {
      await press(".chip", "Moon");
      await panel.waitForText(`${place}/`);
      const rect = await until("a mark to pulse in view", async () => {
        const { y = -1 } = (await pulsing()) ?? {};
        return y > 0 && y < 900 ? { y } : null;
      });
      places.push(rect.y + (await tab.evaluate(() => scrollY)));
      await until("the pulse to end", async () => ((await pulsing()) ? null : true));
    }
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("pointing at a letter lets its people glow on the page", async () => {
    await go("#/");
    const focus = (on: boolean) =>
      panel.evaluate((wanted: boolean) => {
        const link = document.querySelector<HTMLElement>("a.letter");
        if (wanted) link?.dispatchEvent(new PointerEvent("pointerenter"));
        else link?.dispatchEvent(new PointerEvent("pointerleave"));
      }, on);
    const glowing = async () => (await tab.marks()).find(({ name }) => name === "lh-near");
    await focus(true);
    const texts = await until("marks to glow", async () => (await glowing())?.texts ?? null);
    expect(texts.some((text) => text.includes("Moon"))).toBe(true);
    expect(texts.some((text) => text.includes("Trump"))).toBe(false);
    await focus(false);
    await until("the glow to end", async () => ((await glowing()) ? null : true));
  });

  test("the switch on top takes the marks of the site away, and brings them back", async () => {
    const isMarked = async () => (await tab.marks()).some(({ name }) => name === "lh-0");
    await panel.click(".switch");
    await until("the marks to go", async () => ((await isMarked()) ? null : true));
    await panel.click(".switch");
    await until("the marks to come", async () => ((await isMarked()) ? true : null));
    await panel.waitForText("RELATED TO THIS PAGE");
  });

  test("letters are filtered, and back and forward go through what was looked at", async () => {
    await go("#/letters");
    await panel.waitForText("5 letters of 5");
    await fill("select[aria-label=Kind]", "message");
    await panel.waitForText("1 letter of 5");
    await waitForHash("kind=message");
    await press(".rows a", "Xi Jinping");
    await panel.waitForText("Kim Jong Un to Xi Jinping");
    await panel.evaluate(() => history.back());
    await panel.waitForText("1 letter of 5");
    await panel.evaluate(() => history.back());
    await panel.waitForText("5 letters of 5");
    await panel.evaluate(() => history.forward());
    await panel.waitForText("1 letter of 5");
  });

  describe.each(["light", "dark"])("in %s colours", (colours) => {
    const wear = (scheme: string) =>
      panel.evaluate((name: string) => {
        document.documentElement.style.colorScheme = name;
        return getComputedStyle(document.body).backgroundColor;
      }, scheme);

    test("every view is sound to axe", async () => {
      const ground = await wear(colours);
      expect(ground === (await wear("light"))).toBe(colours === "light");
      await wear(colours);
      for (const [view, says] of VIEWS) {
        await go(view);
        await panel.waitForText(says);
        expect(await findings(panel.evaluate), view).toEqual([]);
      }
      await wear("");
    });
  });

  test("the panel opens where it was left", async () => {
    await go("#/letters?sort=pair");
    await panel.waitForText("Kim Jong Un and Moon Jae-in".toUpperCase());
    const again = await drive.open((await panel.url()).replace(/#.*/, ""));
    await until("the place to be taken up", async () =>
      (await again.evaluate(() => location.hash)) === "#/letters?sort=pair" ? true : null,
    );
    await again.close();
    await tab.activate();
  });

  describe("the notebook", () => {
    /** What the panel saves as a file, from the next save on. */
    const catchFile = () =>
      panel.evaluate(() => {
        const kept = globalThis as { savedFile?: Promise<string> };
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          kept.savedFile = blob.text();
          return make(blob);
        };
      });
    const savedFile = () =>
      until("a file", () =>
        panel.evaluate(
          () => (globalThis as { savedFile?: Promise<string> }).savedFile ?? Promise.resolve(null),
        ),
      );
    const readFile = (text: string) =>
      panel.evaluate((content: string) => {
        const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
        const files = new DataTransfer();
        files.items.add(new File([content], "notes.jsonld", { type: "application/ld+json" }));
        input.files = files.files;
        input.dispatchEvent(new Event("change", { bubbles: true }));
      }, text);

    test("keeps a letter with a note, and remembers the page by its own address", async () => {
      await go(LETTER);
      await press("button.pill", "Pin to notebook");
      await fill("textarea.note-body", "Compare with the reply");
      await fill(".note-tags", "health");
      await panel.waitForText("Saved");
      await go("#/notebook");
      await panel.waitForText("1 note");
      await panel.waitForText("Saved from");
      const link = () =>
        panel.evaluate(
          () => document.querySelector<HTMLAnchorElement>(".kept-note a[target]")?.href ?? "",
        );
      expect(await link()).toBe(site.articles.get(ARTICLE));
    });

    test("goes out as a file, and what was deleted comes in again", async () => {
      await catchFile();
      await press("button.pill", "Save as a file");
      const file = await savedFile();
      const read = readNotes(file);
      expect("notes" in read && read.notes.map(({ body }) => body)).toEqual([
        "Compare with the reply",
      ]);
      await press(".kept-note .plain", "Delete");
      await panel.waitForText("notebook is empty");
      await readFile(file.replace('"created"', '"borne"'));
      await panel.waitForText("items[0].created");
      await panel.waitForText("Nothing was changed");
      await readFile(file);
      await panel.waitForText("1 note");
      await panel.waitForText("1 new, 0 newer, 0 there already");
    });

    test("comes back from its second copy when its database is gone, and says so once", async () => {
      await drive.stopBackground();
      await panel.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const asked = indexedDB.deleteDatabase("letterhead-notebook");
            asked.addEventListener("success", () => resolve());
            asked.addEventListener("error", () => reject(asked.error ?? new Error("refused")));
          }),
      );
      await go("#/sources");
      await panel.waitForText("3 ARTICLES");
      await go("#/notebook");
      await panel.waitForText("1 note came back");
      await press(".notice .plain", "Understood");
      await waitForNo("came back");
      await panel.waitForText("1 note");
    });
  });

  test("nothing was held against the extension", async () => {
    expect(await drive.warnings()).toEqual([]);
    expect(await drive.requests()).toEqual([]);
  });
});
