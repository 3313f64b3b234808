// `npm run bench [NAME …]`: builds, then runs the benchmarks of tests/bench, or those named. Ratios within one run; see each file's head.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { command, root } from "./command.mjs";
import { setUp } from "./setup.mjs";

const END = ".bench.ts";
const names = process.argv.slice(2);

await command(async () => {
  setUp({ browsers: ["chromium", "firefox"] });
  await build(undefined, { zips: false });
  const { load } = await import("./load.mjs");
  const all = readdirSync(join(root, "tests/bench")).filter((file) => file.endsWith(END));
  const wanted = all.filter(
    (file) => names.length === 0 || names.includes(file.slice(0, -END.length)),
  );
  if (wanted.length === 0)
    throw new Error(
      `there are the benchmarks ${all.map((file) => file.slice(0, -END.length)).join(", ")}`,
    );
  let worst = 0;
  for (const file of wanted) {
    console.log(`\n# ${file.slice(0, -END.length)}`);
    worst = Math.max(worst, await (await load(`tests/bench/${file}`)).main([]));
  }
  return worst;
});
