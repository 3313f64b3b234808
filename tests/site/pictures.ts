// `npm run pictures`: draws the icons from their source, and the picture of the README from the product itself.
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { buildCorpus } from "#commands/corpus.ts";
import { launch } from "../drive/drive.ts";
import { findBrowser } from "../tools/browsers.mjs";
import { openCard, waitForMarks } from "./look.ts";
import { serveSite } from "./site.ts";

const SHOTS = "dist/pictures";
const PICTURE = "tests/pictures/letterhead.png";
const SIZES = [16, 32, 48, 128];

const dataUrl = (file: string, type: string) =>
  `data:${type};base64,${readFileSync(file).toString("base64")}`;

async function drawIcons(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  const icon = dataUrl("src/icons/icon.svg", "image/svg+xml");
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}img{display:block;inline-size:100vw}</style><img src="${icon}">`,
    );
    await page.screenshot({ path: `src/icons/icon-${size}.png`, omitBackground: true });
  }
  await page.close();
}

/** Card and panel as a reader meets them, one colour scheme at a time. */
async function shoot(
  browser: "chromium" | "firefox",
  dark: boolean,
): Promise<{ card: string; panel: string }> {
  const site = await serveSite(buildCorpus("seeds"));
  const dist = resolve("dist", browser === "firefox" ? "firefox" : "chrome");
  const drive = await launch(browser, { dist, width: 1100, height: 900, dark });
  const name = join(SHOTS, `${browser}-${dark ? "dark" : "light"}`);
  try {
    const tab = await drive.open(site.articles.get("000_cfd3e1f23eb48ecd")!);
    await waitForMarks(tab);
    const panel = await drive.panel();
    await panel.waitForText("MENTIONS");
    await openCard(tab, "Kim");
    const shots = { card: `${name}-card.png`, panel: `${name}-panel.png` };
    await tab.screenshot(shots.card);
    await panel.screenshot(shots.panel);
    return shots;
  } finally {
    await drive.close();
    await site.close();
  }
}

async function compose(browser: Browser, light: { card: string; panel: string }): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 760 });
  const image = (file: string) => `<img src="${dataUrl(file, "image/png")}">`;
  await page.setContent(
    `<style>
      body { margin: 0; background: #e6e3d8; display: flex; gap: 20px; padding: 24px; align-items: flex-start; justify-content: center; block-size: 712px; overflow: hidden }
      img { border-radius: 10px; box-shadow: 0 1px 3px #0003, 0 8px 30px #0002; max-block-size: 712px; object-fit: cover; object-position: 0 0 }
    </style>${image(light.card)}${image(light.panel)}`,
  );
  await page.screenshot({ path: `${SHOTS}/letterhead.png` });
}

/** Makes every picture anew. Resolves to the exit code. */
export async function main(): Promise<number> {
  mkdirSync(SHOTS, { recursive: true });
  mkdirSync("tests/pictures", { recursive: true });
  const browser = await puppeteer.launch({
    executablePath: findBrowser("chromium")!,
    args: ["--no-sandbox"],
  });
  try {
    await drawIcons(browser);
    const light = await shoot("chromium", false);
    await shoot("chromium", true);
    await shoot("firefox", false);
    await shoot("firefox", true);
    await compose(browser, light);
  } finally {
    await browser.close();
  }
  copyFileSync(`${SHOTS}/letterhead.png`, PICTURE);
  console.log(`Icons drawn; ${PICTURE} made; all pictures are in ${SHOTS}`);
  return 0;
}
