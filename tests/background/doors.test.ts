import { afterEach, expect, test, vi } from "vitest";
import type { Browser } from "webextension-polyfill";
import type { Keeping } from "../../src/background/beforehand.ts";
import { doorsOf } from "../../src/background/doors.ts";

afterEach(() => void vi.unstubAllGlobals());

/** A browser with a side panel that opens or does not, and what was opened in it. */
function browserWith(open: () => Promise<void>) {
  const tabs: string[] = [];
  vi.stubGlobal("chrome", { sidePanel: { open } });
  const browser = {
    runtime: { getURL: (path: string) => `home/${path}` },
    storage: { local: {}, session: { set: async () => undefined } },
    tabs: { create: async ({ url }: { url: string }) => void tabs.push(url) },
  };
  return { doors: doorsOf(browser as unknown as Browser, {} as Keeping), tabs };
}

test("a card opens the side panel", async () => {
  const { doors, tabs } = browserWith(async () => undefined);
  expect(await doors.openPanel({ tab: { id: 1 } }, "#/letter/a")).toBe("panel");
  expect(tabs).toEqual([]);
});

test("where the browser does not let the side panel open any more, the panel opens in a tab", async () => {
  const { doors, tabs } = browserWith(() => Promise.reject(new Error("no user gesture")));
  expect(await doors.openPanel({ tab: { id: 1 } }, "#/letter/a")).toBe("tab");
  expect(tabs).toEqual(["home/src/panel/panel.html#/letter/a"]);
});
