import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import puppeteer, { type Browser, type Extension, type Page, type Target } from "puppeteer-core";
import { findBrowser } from "../tools/browsers.mjs";
import { type RequestWatch, watchRequests } from "./chromium-requests.ts";
import { viewOfPage } from "./chromium-view.ts";
import type { Drive, LaunchOptions } from "./drive.ts";
import { readManifest } from "./manifest.ts";
import { loadedPanel, tabOf } from "./tab.ts";
import { until } from "./until.ts";

/** Starts Chromium with the extension of `dist`, its errors collected from the first line of its scripts. */
export async function launchChromium(options: LaunchOptions): Promise<Drive> {
  const executablePath = findBrowser("chromium");
  if (!executablePath) throw new Error("Chromium was not found: install it or set CHROME_BIN.");
  const manifest = await readManifest(options.dist);
  const profile = await makeProfile();
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  const launching = puppeteer.launch({
    executablePath,
    headless: !options.headed,
    pipe: true,
    timeout: 90_000,
    protocolTimeout: 60_000,
    defaultViewport: null,
    enableExtensions: true,
    userDataDir: profile,
    args: flags(options),
  });
  const browser = await launching.catch((error) =>
    removeProfile().then(() => Promise.reject(error)),
  );
  const close = () => browser.close().then(removeProfile);
  try {
    const requests = await watchRequests(browser);
    const extension = await loadExtension(browser, options.dist);
    const home = `chrome-extension://${extension.id}/`;
    const greeting = manifest.welcome ? await readGreeting(browser, home + manifest.welcome) : "";
    const panel = home + manifest.panel;
    return driveOf({ browser, extension, home, panel, greeting, requests, close });
  } catch (error) {
    await close();
    throw error;
  }
}

type Running = {
  browser: Browser;
  extension: Extension;
  home: string;
  panel: string;
  greeting: string;
  requests: RequestWatch;
  close(): Promise<void>;
};

function driveOf({ browser, extension, home, panel, greeting, requests, close }: Running): Drive {
  const { open, front } = tabsOf(browser);
  const currentPanel = async () => {
    const target = browser.targets().find((t) => t.url().startsWith(panel));
    return target ? loadedPanel(await viewOfPage(await target.asPage()), panel) : null;
  };
  const waitForPanel = (timeout?: number) => until("the side panel", currentPanel, timeout);
  return {
    name: "chromium",
    home,
    greeting,
    open,
    currentPanel,
    waitForPanel,
    async panel() {
      const shown = await currentPanel();
      if (shown) return shown;
      await (await front()).triggerExtensionAction(extension);
      return waitForPanel();
    },
    shortcut: null,
    stopBackground: () => stopWorker(browser, extension.id, requests),
    disable: () =>
      onExtensionsPage(browser, `chrome.management.setEnabled("${extension.id}", false)`),
    warnings: () => readWarnings(browser, extension.id),
    requests: async () => requests.urls(),
    close,
    closed: new Promise((gone) => browser.once("disconnected", () => gone())),
  };
}

// The browser starts with one empty tab, which the first page gets. The toolbar button acts on the tab in front.
function tabsOf(browser: Browser) {
  const opened: Page[] = [];
  const toFront = (page: Page) => opened.push(...opened.splice(opened.indexOf(page), 1));
  return {
    async open(url: string) {
      const empty = opened.length === 0 ? (await browser.pages())[0] : undefined;
      const page = empty ?? (await browser.newPage());
      opened.push(page);
      await page.goto(url, { waitUntil: "domcontentloaded" });
      const view = await viewOfPage(page);
      const activate = () => view.activate().then(() => void toFront(page));
      return tabOf({ ...view, activate });
    },
    async front() {
      const page = opened.findLast((page) => !page.isClosed());
      if (!page)
        throw new Error("Open a page first: the toolbar button acts on the page in front.");
      return page;
    },
  };
}

// In developer mode Chromium collects the errors of an unpacked extension.
async function makeProfile() {
  const profile = await mkdtemp(join(tmpdir(), "letterhead-chromium-"));
  await mkdir(join(profile, "Default"));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(join(profile, "Default/Preferences"), JSON.stringify(preferences));
  return profile;
}

function flags({ width = 1280, height = 900, dark, online }: LaunchOptions) {
  return [
    `--window-size=${width},${height}`,
    `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
    "--disable-quic",
    "--disable-component-update",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ...(online
      ? []
      : ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1"]),
  ];
}

async function loadExtension(browser: Browser, dist: string) {
  const id = await browser.installExtension(resolve(dist));
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`Chromium did not load the extension in ${dist}.`);
  return extension;
}

/** Nothing of a page that was asked while it was still on its way from an empty one. */
function onItsWay(error: unknown): null {
  if (!/context was destroyed/.test(String(error))) throw error;
  return null;
}

/** Reads the page that greets a new reader, and closes it: it would stand before the page to be driven. */
async function readGreeting(browser: Browser, address: string) {
  const isIt = (target: Target) => target.url() === address;
  const page = await (await browser.waitForTarget(isIt)).asPage();
  const text = await until("the welcome", async () => {
    const said = (await page.evaluate("document.body?.innerText").catch(onItsWay)) as
      | string
      | undefined;
    return said?.trim() || null;
  });
  await page.close();
  return text;
}

async function stopWorker(browser: Browser, id: string, requests: RequestWatch) {
  const running = () =>
    browser.targets().find((t) => t.type() === "service_worker" && t.url().includes(id));
  const target = running();
  if (!target) return;
  await requests.release(target.url());
  await until("the service worker to stop", async () => {
    if (running() !== target) return true;
    await closeWorker(target);
    return null;
  });
}

/** Asks a worker to stop. One that is just being started takes no notice; one that has just stopped has no session any more. */
async function closeWorker(target: Target) {
  try {
    await (await target.worker())?.close();
  } catch (error) {
    if (!/No session|Target closed|No target/i.test(String(error))) throw error;
  }
}

type Collected = { message: string; source: string };

async function onExtensionsPage<T>(browser: Browser, expression: string): Promise<T> {
  const page = await browser.newPage();
  await page.goto("chrome://extensions/");
  const value = (await page.evaluate(expression)) as T;
  await page.close();
  return value;
}

async function readWarnings(browser: Browser, id: string) {
  const found = await onExtensionsPage<Collected[]>(
    browser,
    `chrome.developerPrivate.getExtensionInfo(${JSON.stringify(id)})
      .then(({ manifestErrors, runtimeErrors }) => [...manifestErrors, ...runtimeErrors])`,
  );
  return found.map(({ message, source }) => `${source}: ${message}`);
}
