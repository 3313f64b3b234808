// The first view from what was made before anybody asked: there at once, and never longer than it holds.
import { beforeEach, expect, test, vi } from "vitest";
import { BEFOREHAND, type Beforehand, type KeptBeforehand } from "#messages/beforehand.ts";
import type { PageView } from "#messages/contract.ts";
import { all, floodsPage, one, onStage, says, show, text } from "./shown.tsx";
import { background, front } from "./stage.ts";

const ADDRESS = "https://news.example/floods?utm_source=x";

onStage(10);

interface Stage {
  runtime: { sendMessage(message: object): Promise<{ json: string }> };
  storage: { session: { set(items: object): Promise<void> } };
}
const stage = () => (globalThis as unknown as { browser: Stage }).browser;

async function answerTo(ask: string, ...args: unknown[]) {
  return JSON.parse((await stage().runtime.sendMessage({ ask, args })).json) as never;
}

/** Keeps what the panel shows beside a page, or beside none, as the background does. */
async function keep(tab: number | null, url: string | null, page: PageView | null) {
  const context = page?.context ?? null;
  const made: Beforehand = {
    page,
    list: await answerTo("letters", context),
    events: await answerTo("events", context),
    people: await answerTo("people"),
  };
  const kept: KeptBeforehand = { tab, url, json: JSON.stringify(made) };
  await stage().storage.session.set({ [BEFOREHAND]: [kept] });
}

/** Lets the background sleep; returns the way to wake it. */
function sleep(): () => void {
  let wake = () => {};
  background.awake = new Promise((resolve) => (wake = resolve));
  background.asked.length = 0;
  return wake;
}

/** Opens the panel as its entry does. */
async function open() {
  const { readBeforehand } = await import("#panel/beforehand.ts");
  const { askPageAhead } = await import("#panel/known.ts");
  await askPageAhead(readBeforehand());
  await show("#/");
}

beforeEach(async () => {
  background.awake = Promise.resolve();
  await stage().storage.session.set({ [BEFOREHAND]: [] });
});

test("what was kept for the page in front is drawn at once, before the background has answered or was even asked", async () => {
  await keep(7, ADDRESS, floodsPage);
  const wake = sleep();
  await open();
  expect(text()).toContain("RELATED TO THIS PAGE");
  expect(all(".chip").map(({ innerText }) => innerText.replace(/\s+/g, " "))).toEqual([
    "Ada 3",
    "Bo 1",
  ]);
  expect(all("a.letter").length).toBeGreaterThan(0);
  expect(background.asked).toEqual([]);
  wake();
});

test("afterwards all of it is asked; where nothing else is answered, nothing is drawn anew", async () => {
  await keep(7, ADDRESS, floodsPage);
  const wake = sleep();
  await open();
  (await one("a.letter")).focus();
  const changes = new MutationObserver(() => undefined);
  changes.observe(document.querySelector("main")!, { childList: true, subtree: true });
  await vi.waitFor(() =>
    expect(background.asked).toEqual(expect.arrayContaining(["letters", "events", "people"])),
  );
  wake();
  await vi.waitFor(() => expect(background.asked).toContain("health"));
  expect(changes.takeRecords()).toEqual([]);
  expect(document.activeElement?.matches("a.letter")).toBe(true);
});

test("what does not hold any more is replaced by the answer", async () => {
  const before = { ...floodsPage, mentions: floodsPage.mentions.slice(0, 1) };
  await keep(7, ADDRESS, before);
  await open();
  expect(text()).toContain("1 MENTION");
  await says("4 MENTIONS");
  expect(all(".chip").map(({ innerText }) => innerText.replace(/\s+/g, " "))).toContain("Ada 3");
});

test("what was kept for a page that has gone is not drawn, not for a moment", async () => {
  await keep(7, "https://news.example/other", floodsPage);
  const wake = sleep();
  await open();
  expect(all("a.letter")).toEqual([]);
  await vi.waitFor(() => expect(background.asked).toContain("people"));
  wake();
  await says("RELATED TO THIS PAGE");
});

test("what was kept and cannot be read is asked for, as if nothing were kept", async () => {
  const broken: KeptBeforehand = { tab: 7, url: ADDRESS, json: "{" };
  await stage().storage.session.set({ [BEFOREHAND]: [broken] });
  await open();
  await says("RELATED TO THIS PAGE");
});

test("where no page is read, what was kept for that is drawn while the background wakes", async () => {
  await keep(null, null, null);
  front.page = null;
  const wake = sleep();
  await open();
  await says("No page in front can be read.");
  expect(all("a.letter").length).toBeGreaterThan(0);
  wake();
});
