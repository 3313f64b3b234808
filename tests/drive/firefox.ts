import { resolve } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { findBrowser } from "../tools/browsers.mjs";
import { bidiOf, callIn, type Send } from "./bidi.ts";
import type { Drive, Evaluate, LaunchOptions } from "./drive.ts";
import * as inside from "./firefox-inside.ts";
import { preferences } from "./firefox-preferences.ts";
import { viewOfContext } from "./firefox-view.ts";
import { readManifest } from "./manifest.ts";
import { leaves } from "./outside.ts";
import { loadedPanel, tabOf } from "./tab.ts";
import { until } from "./until.ts";
import { evaluateBy } from "./view.ts";

/** Starts Firefox with the extension of `dist`, its warnings and requests recorded from the first line of its scripts. */
export async function launchFirefox(options: LaunchOptions): Promise<Drive> {
  const executablePath = findBrowser("firefox");
  if (!executablePath) throw new Error("Firefox was not found: install it or set FIREFOX_BIN.");
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: !options.headed,
    defaultViewport: null,
    timeout: 90_000,
    protocolTimeout: 60_000,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: preferences(options),
  });
  try {
    return driveOf(await install(browser, options));
  } catch (error) {
    await browser.close();
    throw error;
  }
}

type Running = {
  browser: Browser;
  send: Send;
  within: Evaluate;
  id: string;
  home: string;
  panel: string;
  greeting: string;
};

function driveOf({ browser, send, within, id, home, panel, greeting }: Running): Drive {
  let opened = false;
  const contextOfPanel = async () => {
    if ((await within(inside.sidebarUrl))?.startsWith(panel)) return inside.sidebarContext;
    return (await contexts(send)).find(({ url }) => url.startsWith(panel))?.context ?? null;
  };
  const currentPanel = async () => {
    const context = await contextOfPanel();
    return context ? loadedPanel(viewOfContext(send, context), panel) : null;
  };
  const waitForPanel = (timeout?: number) => until("the sidebar", currentPanel, timeout);
  return {
    name: "firefox",
    home,
    greeting,
    async open(url) {
      const context = opened ? await newTab(send) : (await contexts(send))[0]!.context;
      opened = true;
      await send("browsingContext.navigate", { context, url, wait: "interactive" });
      return tabOf(viewOfContext(send, context));
    },
    currentPanel,
    waitForPanel,
    async panel() {
      const shown = await currentPanel();
      if (shown) return shown;
      await within(inside.clickToolbarButton, id);
      return waitForPanel();
    },
    shortcut: (keys) => within(inside.pressShortcut, keys),
    stopBackground: () => within(inside.stopEventPage, id),
    disable: () => within(inside.disable, id),
    warnings: async () =>
      (await within(inside.readWarnings, id)).filter((words) => !LEFT.test(words)),
    requests: async () => (await within<string[]>("window.letterheadRequests")).filter(leaves),
    close: () => browser.close(),
    closed: new Promise((gone) => browser.once("disconnected", () => gone())),
  };
}

async function install(browser: Browser, { dist, width = 1280, height = 900 }: LaunchOptions) {
  const manifest = await readManifest(dist);
  const send = bidiOf(browser);
  const window = (await contexts(send, "chrome"))[0]!.context;
  const within = evaluateBy(
    async (source) => (await callIn(send, window, source)).value as string | undefined,
  );
  await within(inside.resize, width, height);
  await within(inside.nameSidebar, inside.sidebarContext);
  await within(inside.recordRequests);
  await within(inside.recordErrors);
  await within(inside.recordConsole, manifest.geckoId);
  const id = await browser.installExtension(resolve(dist));
  const home = await within<string, [string]>(inside.originOf, id);
  const greeting = manifest.welcome ? await readGreeting(send, home + manifest.welcome) : "";
  return { browser, send, within, id, home, panel: home + manifest.panel, greeting };
}

/** Reads the page that greets a new reader, and closes it: it would stand before the page to be driven. */
async function readGreeting(send: Send, address: string) {
  const { context } = await until("the welcome", async () => {
    return (await contexts(send)).find(({ url }) => url === address) ?? null;
  });
  const said = () => callIn(send, context, "() => document.body?.innerText.trim()");
  const text = await until("its words", async () => ((await said()).value as string) || null);
  await send("browsingContext.close", { context });
  return text;
}

/** Firefox's note that a page was left while an answer to it was on its way: nothing that a script could do about it. */
const LEFT = /Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/;

type Context = { context: string; url: string };

async function contexts(send: Send, scope = "content") {
  const tree = await send<{ contexts: Context[] }>("browsingContext.getTree", {
    "moz:scope": scope,
  });
  return tree.contexts;
}

async function newTab(send: Send) {
  return (await send<Context>("browsingContext.create", { type: "tab" })).context;
}
