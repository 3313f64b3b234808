// `npm run build`: dist/chrome, dist/firefox, and a zip of each for the stores.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { command, root, run } from "./command.mjs";
import { setUp } from "./setup.mjs";

const browsers = ["chrome", "firefox"];

/** Reads the seeds before anything else, so that what is wrong with one is said by itself, with place and remedy. */
async function readSeeds() {
  console.log("· reading seeds");
  const { load } = await import("./load.mjs");
  const { buildCorpus } = await load("src/commands/corpus.ts");
  buildCorpus("seeds");
}

/** Builds the extension for the named browsers, with zips where asked for. */
export async function build(names = browsers, { zips = true } = {}) {
  await readSeeds();
  // Reading TypeScript has set it to development by now, in which JSX carries the paths of its files.
  process.env.NODE_ENV = "production";
  for (const name of names) {
    run(`building dist/${name}`, "vite", ["build", "--mode", name, "--logLevel", "warn"], {
      quiet: true,
    });
    if (zips) zip(name);
  }
}

function zip(name) {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const file = `letterhead-${version}-${name}.zip`;
  rmSync(join(root, "dist", file), { force: true });
  const args = [
    "build",
    "--source-dir",
    `dist/${name}`,
    "--artifacts-dir",
    "dist",
    "--filename",
    file,
  ];
  run(`packing dist/${file}`, "web-ext", args, { quiet: true });
}

if (process.argv[1] === import.meta.filename)
  await command(async () => {
    setUp();
    await build();
  });
