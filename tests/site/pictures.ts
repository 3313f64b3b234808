// `npm run pictures [FOLDER]`: draws the icons from their source, the picture of the README from the product itself, and
// every state of the card, in both browsers, light and dark, to be looked at.
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { buildCorpus } from "#commands/corpus.ts";
import { launch } from "../drive/drive.ts";
import { findBrowser } from "../tools/browsers.mjs";
import { openCard, waitForMarks } from "./look.ts";
import { serveSite } from "./site.ts";
import { writeStates } from "./states.ts";

const STATES = "states.html";
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

/** Where pictures are taken: a browser, a colour scheme, the folder for them with the page of all states in it. */
interface Place {
  readonly browser: "chromium" | "firefox";
  readonly dark: boolean;
  readonly folder: string;
  /** The folder of the built extensions. */
  readonly dist: string;
}

const nameOf = ({ browser, dark, folder }: Place) =>
  join(folder, `${browser}-${dark ? "dark" : "light"}`);

const distOf = ({ browser, dist }: Place) =>
  resolve(dist, browser === "firefox" ? "firefox" : "chrome");

/** Card and panel as a reader meets them, one colour scheme at a time. */
async function shoot(place: Place): Promise<{ card: string; panel: string }> {
  const { browser, dark } = place;
  const site = await serveSite(buildCorpus("seeds"));
  const drive = await launch(browser, { dist: distOf(place), width: 1100, height: 900, dark });
  const name = nameOf(place);
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

/** Every state of the card at once. */
async function shootStates(place: Place): Promise<void> {
  const { browser, dark, folder } = place;
  const site = await serveSite(buildCorpus("seeds"));
  const drive = await launch(browser, { dist: distOf(place), width: 1700, height: 2400, dark });
  try {
    const tab = await drive.open(site.add(join(folder, STATES)));
    await tab.screenshot(`${nameOf(place)}-states.png`);
  } finally {
    await drive.close();
    await site.close();
  }
}

async function compose(
  browser: Browser,
  light: { card: string; panel: string },
  path: string,
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 760 });
  const image = (file: string) => `<img src="${dataUrl(file, "image/png")}">`;
  await page.setContent(
    `<style>
      body { margin: 0; background: #e6e3d8; display: flex; gap: 20px; padding: 24px; align-items: flex-start; justify-content: center; block-size: 712px; overflow: hidden }
      img { border-radius: 10px; box-shadow: 0 1px 3px #0003, 0 8px 30px #0002; max-block-size: 712px; object-fit: cover; object-position: 0 0 }
    </style>${image(light.card)}${image(light.panel)}`,
  );
  await page.screenshot({ path });
}

/** Makes every picture anew, of the extensions in `dist`. Resolves to the exit code. */
export async function main([
  folder = "dist/pictures",
  dist = "dist",
]: string[] = []): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const browser = await puppeteer.launch({
    executablePath: findBrowser("chromium")!,
    args: ["--no-sandbox"],
  });
  const composed = join(folder, "letterhead.png");
  try {
    await drawIcons(browser);
    await writeStates(browser, join(folder, STATES));
    for (const name of ["chromium", "firefox"] as const)
      for (const dark of [false, true]) {
        const place = { browser: name, dark, folder, dist };
        await shootStates(place);
        const shots = await shoot(place);
        if (name === "chromium" && !dark) await compose(browser, shots, composed);
      }
  } finally {
    await browser.close();
  }
  copyFileSync(composed, PICTURE);
  console.log(`Icons drawn; ${PICTURE} made; all pictures are in ${folder}`);
  return 0;
}
