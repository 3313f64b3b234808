import type { Browser, Runtime } from "webextension-polyfill";

const WELCOME = "src/panel/welcome.html";

/** Greets a new reader once, at the install; an update is nobody's news. */
export async function welcome(
  browser: Browser,
  { reason }: Runtime.OnInstalledDetailsType,
): Promise<void> {
  if (reason === "install") await browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
}
