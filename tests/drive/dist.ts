import { resolve } from "node:path";
import type { BrowserName } from "../tools/browsers.mjs";

/** The folder of the extension as it was built for a browser: in `dist`, unless LETTERHEAD_DIST names another place. */
export function distFor(browser: BrowserName): string {
  const home = process.env["LETTERHEAD_DIST"] ?? "dist";
  return resolve(home, browser === "firefox" ? "firefox" : "chrome");
}
