// `npm start`: sets itself up, builds, and opens a browser with Letterhead on a news page.
//   -- --browser firefox       in Firefox instead of Chromium
//   -- --page FILE|URL         any other page: a saved file, or a live address
//   -- --smoke                 without a window: hovers the first mention and prints what card and panel say
import { parseArgs } from "node:util";
import { build } from "./build.mjs";
import { command } from "./command.mjs";
import { setUp } from "./setup.mjs";

const options = {
  browser: { type: "string", default: "chromium" },
  page: { type: "string" },
  smoke: { type: "boolean", default: false },
};

function browserOf(word) {
  const browser = { chrome: "chromium", chromium: "chromium", firefox: "firefox" }[word];
  if (!browser) throw new Error(`--browser knows chrome and firefox, not “${word}”`);
  return browser;
}

/** Linux says whether there is a display to open a window on; other systems always have one. */
const hasDisplay = () =>
  process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

await command(async () => {
  const { values } = parseArgs({ options });
  const browser = browserOf(values.browser);
  setUp({ browsers: [browser] });
  await build([browser === "firefox" ? "firefox" : "chrome"], { zips: false });
  const { load } = await import("./load.mjs");
  const { start } = await load("tests/site/start.ts");
  return start({ browser, page: values.page, headless: values.smoke || !hasDisplay() });
});
