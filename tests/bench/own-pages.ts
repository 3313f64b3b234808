// The extension's own pages, each time in a fresh tab of a browser that nothing else observes.
import puppeteer, { type Browser, type CDPSession, type Page } from "puppeteer-core";
import { bidiOf, callIn, type Send } from "../drive/bidi.ts";
import { viewOfPage } from "../drive/chromium-view.ts";
import type { Evaluate } from "../drive/drive.ts";
import * as inside from "../drive/firefox-inside.ts";
import { viewOfContext } from "../drive/firefox-view.ts";
import { readManifest } from "../drive/manifest.ts";
import { until } from "../drive/until.ts";
import { evaluateBy, type View } from "../drive/view.ts";
import { type BrowserName, findBrowser } from "../tools/browsers.mjs";
import { ourTasks } from "./chromium-tasks.ts";
import { install } from "./install.ts";

/** A page of the extension in a tab of its own. */
export interface OwnPage {
  readonly evaluate: Evaluate;
  screenshot(path: string): Promise<void>;
  /** The main thread's tasks while something goes on, in milliseconds of its own time; null where the browser does not tell. */
  tasks(during: () => Promise<unknown>): Promise<number[] | null>;
  /** Megabytes held after a collection of garbage; of what, `heapIs` says. */
  heap(): Promise<number>;
  close(): Promise<void>;
}

/** A browser with the extension in it. */
export interface OwnPages {
  /** Opens a page of the extension by its path, or any page by its address; resolves once it has loaded. */
  open(path: string): Promise<OwnPage>;
  /** The panel's path. */
  readonly panel: string;
  readonly heapIs: string;
  /** Whether that is the page's alone. */
  readonly heapIsPage: boolean;
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

const PATIENCE = { timeout: 90_000, protocolTimeout: 300_000, defaultViewport: null };

function programOf(name: BrowserName): string {
  const program = findBrowser(name);
  if (!program) throw new Error(`${name} was not found`);
  return program;
}

/** Starts a browser with the extension of a folder. */
export function ownPages(name: BrowserName, dist: string): Promise<OwnPages> {
  return name === "chromium" ? inChromium(dist) : inFirefox(dist);
}

async function inChromium(dist: string): Promise<OwnPages> {
  const browser = await puppeteer.launch({
    ...PATIENCE,
    executablePath: programOf("chromium"),
    pipe: true,
    enableExtensions: true,
    args: ["--window-size=1280,900", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  const id = await install("chromium", browser, dist);
  return {
    panel: (await readManifest(dist)).panel,
    heapIs: "JavaScript heap of the page",
    heapIsPage: true,
    async open(path) {
      const page = await browser.newPage();
      await page.goto(new URL(path, `chrome-extension://${id}/`).href, { waitUntil: "load" });
      const [view, session] = [await viewOfPage(page), await page.createCDPSession()];
      return {
        ...pageOf(view),
        heap: () => heapOf(page, session),
        tasks: async (during) => (await ourTasks(page, during)).map(({ ms }) => ms),
      };
    },
    stopBackground: () => stopWorker(browser, id),
    close: () => browser.close(),
  };
}

async function heapOf(page: Page, session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { JSHeapUsedSize = Number.NaN } = await page.metrics();
  return JSHeapUsedSize / 1e6;
}

/** A worker that is just being started takes no notice: it is asked until it has stopped. */
async function stopWorker(browser: Browser, id: string): Promise<void> {
  const running = () =>
    browser.targets().find((t) => t.type() === "service_worker" && t.url().includes(id));
  const target = running();
  if (!target) return;
  await until("the worker to stop", async () => {
    if (running() !== target) return true;
    const worker = await target.worker().catch(gone);
    await worker?.close().catch(gone);
    return null;
  });
}

/** What a worker says that stopped while it was being asked. */
function gone(error: unknown): null {
  if (!/No session|Target closed|No target/i.test(String(error))) throw error;
  return null;
}

async function inFirefox(dist: string): Promise<OwnPages> {
  const browser = await puppeteer.launch({
    ...PATIENCE,
    browser: "firefox",
    executablePath: programOf("firefox"),
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: { "privacy.reduceTimerPrecision": false },
  });
  const send = bidiOf(browser);
  const window = (await contexts(send, "chrome"))[0]!.context;
  const within = evaluateBy(
    async (source) => (await callIn(send, window, source)).value as string | undefined,
  );
  const id = await install("firefox", browser, dist);
  const origin = await within(inside.originOf, id);
  return {
    panel: (await readManifest(dist)).panel,
    heapIsPage: false,
    heapIs: "the extension’s whole process, with the background and the browser’s own code in it",
    async open(path) {
      const view = await openIn(send, new URL(path, origin).href);
      return {
        ...pageOf(view),
        heap: () => within(extensionMemory),
        tasks: (during) => during().then(() => null),
      };
    },
    stopBackground: () => within(inside.stopEventPage, id),
    close: () => browser.close(),
  };
}

interface Process {
  readonly type: string;
  readonly memory: number;
}

/** Runs in Firefox's own window: the least that the process of extensions holds for itself after it was told to collect garbage, in megabytes. */
async function extensionMemory(): Promise<number> {
  const { ChromeUtils, Services } = globalThis as unknown as {
    ChromeUtils: { requestProcInfo(): Promise<{ children: readonly Process[] }> };
    Services: { obs: { notifyObservers(subject: null, topic: string): void } };
  };
  let least = Number.POSITIVE_INFINITY;
  for (let reading = 0; reading < 5; reading++) {
    Services.obs.notifyObservers(null, "child-gc-request");
    await new Promise((done) => setTimeout(done, 300));
    const { children } = await ChromeUtils.requestProcInfo();
    least = Math.min(least, children.find(({ type }) => type === "extension")?.memory ?? least);
  }
  return least / 1e6;
}

type Context = { context: string };

async function contexts(send: Send, scope: string): Promise<Context[]> {
  const tree = await send<{ contexts: Context[] }>("browsingContext.getTree", {
    "moz:scope": scope,
  });
  return tree.contexts;
}

/** Firefox never says that a page of an extension has loaded: it is asked until it has. */
async function openIn(send: Send, url: string): Promise<View> {
  const { context } = await send<Context>("browsingContext.create", { type: "tab" });
  await send("browsingContext.navigate", { context, url, wait: "none" });
  const view = viewOfContext(send, context);
  const state = evaluateBy(view.run);
  await until(url, async () => {
    const at = await state(() => `${document.readyState} ${location.href}`).catch(() => "");
    return at.startsWith(`complete ${url}`) ? true : null;
  });
  return view;
}

function pageOf(view: View): Omit<OwnPage, "heap" | "tasks"> {
  const { screenshot, close } = view;
  return { evaluate: evaluateBy(view.run), screenshot, close };
}
