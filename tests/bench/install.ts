import type { Browser } from "puppeteer-core";
import { bidiOf } from "../drive/bidi.ts";
import { hasWelcome } from "../drive/manifest.ts";
import { until } from "../drive/until.ts";
import type { BrowserName } from "../tools/browsers.mjs";

const isWelcome = ({ url }: { url: string }) => url.endsWith("/welcome.html");

async function closeInChromium(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((to) => isWelcome({ url: to.url() }));
  await (await target.asPage()).close();
}

type Context = { context: string; url: string };

async function closeInFirefox(browser: Browser): Promise<void> {
  const send = bidiOf(browser);
  const { context } = await until("the welcome", async () => {
    const tree = await send<{ contexts: Context[] }>("browsingContext.getTree", {});
    return tree.contexts.find(isWelcome) ?? null;
  });
  await send("browsingContext.close", { context });
}

/** Installs an extension, and closes the page with which ours greets: it would lie before the page to be measured. Resolves to the extension's id. */
export async function install(name: BrowserName, browser: Browser, dist: string): Promise<string> {
  const id = await browser.installExtension(dist);
  const close = name === "chromium" ? closeInChromium : closeInFirefox;
  if (hasWelcome(dist)) await close(browser);
  return id;
}
