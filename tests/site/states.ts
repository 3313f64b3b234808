import { writeFileSync } from "node:fs";
import type { Browser } from "puppeteer-core";
import { build } from "vite";

/** The script that draws every state of the card. */
async function script(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "esnext",
      rollupOptions: { input: "tests/site/gallery.tsx", output: { format: "iife" } },
    },
  });
  const [bundle] = [made].flat();
  if (!bundle || !("output" in bundle)) throw new Error("the gallery could not be built");
  return bundle.output[0].code;
}

/** Draws every state of the card into a page of its own, without scripts, and writes it to a file. */
export async function writeStates(browser: Browser, file: string): Promise<void> {
  const page = await browser.newPage();
  await page.setContent("<!doctype html><meta charset=utf-8><title>The states of the card</title>");
  await page.addScriptTag({ content: await script() });
  const html = await page.content();
  writeFileSync(file, html.replace(/<script[\s\S]*?<\/script>/g, ""));
  await page.close();
}
