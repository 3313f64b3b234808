// `npm run pictures`: builds, then draws the icons and photographs the product in both browsers.
import { build } from "./build.mjs";
import { command } from "./command.mjs";
import { setUp } from "./setup.mjs";

await command(async () => {
  setUp({ browsers: ["chromium", "firefox"] });
  await build(undefined, { zips: false });
  const { load } = await import("./load.mjs");
  const { main } = await load("tests/site/pictures.ts");
  return main(process.argv.slice(2));
});
