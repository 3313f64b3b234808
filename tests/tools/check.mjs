// `npm run check`: everything that can be known without running the product.
import { command, run } from "./command.mjs";
import { setUp } from "./setup.mjs";

/** Types, lint with the doors, format, dead code. */
export function check() {
  run("types", "tsc", ["--noEmit"]);
  run("lint and doors", "oxlint", [
    "--type-aware",
    "--deny-warnings",
    "src",
    "tests",
    "vite.config.ts",
  ]);
  run("format", "oxfmt", ["--check", "src", "tests", "vite.config.ts", "!**/*.md"]);
  run("dead code", "knip");
}

if (process.argv[1] === import.meta.filename)
  await command(() => {
    setUp();
    check();
    console.log("✓ types, lint, doors, format and dead code: nothing to say");
  });
