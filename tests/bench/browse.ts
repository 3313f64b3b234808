import puppeteer, { type Browser } from "puppeteer-core";
import { type BrowserName, findBrowser } from "../tools/browsers.mjs";
import { install } from "./install.ts";

const CHROMIUM = [
  "--window-size=1280,900",
  "--disable-quic",
  "--disable-component-update",
  "--disable-background-networking",
  // A page that is kept for the way back would still be alive while the next one is measured.
  "--disable-features=BackForwardCache",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

const FIREFOX = {
  // The clock of a page ticks in milliseconds otherwise.
  "privacy.reduceTimerPrecision": false,
  "browser.sessionhistory.max_total_viewers": 0,
  "extensions.originControls.grantByDefault": true,
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": 9,
  "network.proxy.no_proxies_on": "localhost, 127.0.0.1",
};

function programOf(name: BrowserName): string {
  const program = findBrowser(name);
  if (!program) throw new Error(`${name} was not found`);
  return program;
}

/** Starts a browser as bare as it comes, with the extension of a folder or with none. Measures tolerate no observer that they did not ask for. */
export async function browse(name: BrowserName, extension: string | null): Promise<Browser> {
  const executablePath = programOf(name);
  const patience = { timeout: 90_000, protocolTimeout: 120_000, defaultViewport: null };
  const browser =
    name === "chromium"
      ? await puppeteer.launch({
          ...patience,
          executablePath,
          pipe: true,
          enableExtensions: true,
          args: CHROMIUM,
        })
      : await puppeteer.launch({
          ...patience,
          executablePath,
          browser: "firefox",
          extraPrefsFirefox: FIREFOX,
        });
  if (extension) await install(name, browser, extension);
  return browser;
}
