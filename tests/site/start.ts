// The main job: a browser with Letterhead in it, on a news page.
import { existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { buildCorpus } from "#commands/corpus.ts";
import { type Drive, launch } from "../drive/drive.ts";
import { look } from "./look.ts";
import { type Site, serveSite } from "./site.ts";

/** What `npm start` was asked for. `page` is a file, an address, or undefined for the news site of the seeds. */
export interface Wish {
  readonly browser: "chromium" | "firefox";
  readonly page: string | undefined;
  readonly headless: boolean;
}

const SHOTS = "dist/pictures";

function addressOf(site: Site, page: string | undefined): string {
  if (page === undefined) return [...site.articles.values()][0] ?? site.url;
  if (/^https?:\/\//.test(page)) return page;
  if (!existsSync(page))
    throw new Error(`--page: there is no file “${page}”; give a file or an address with http://`);
  return site.add(resolve(page));
}

/** Resolves when the window is closed, or on Ctrl+C. */
function untilClosed(drive: Drive): Promise<void> {
  console.log(
    "Hover a dotted name. The toolbar button opens the panel. Close the window or press Ctrl+C to end.",
  );
  return new Promise((done) => {
    process.once("SIGINT", () => done());
    drive.closed.then(done, done);
  });
}

/** Opens the browser; with a window it stays until that is closed, without one it looks for itself and says what it saw. Resolves to the exit code. */
export async function start({ browser, page, headless }: Wish): Promise<number> {
  const dist = resolve("dist", browser === "firefox" ? "firefox" : "chrome");
  const site = await serveSite(buildCorpus("seeds"));
  const online = page !== undefined && /^https?:/.test(page);
  const drive = await launch(browser, {
    dist,
    headed: !headless,
    width: 1280,
    height: 900,
    online,
  });
  try {
    const tab = await drive.open(addressOf(site, page));
    console.log(`${browser} with Letterhead on ${await tab.url()}`);
    if (!headless) {
      await untilClosed(drive);
      return 0;
    }
    mkdirSync(SHOTS, { recursive: true });
    return await look(drive, tab, `${SHOTS}/${browser}`);
  } finally {
    await drive.close();
    await site.close();
  }
}
