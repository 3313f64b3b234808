// `npm test`: sets itself up, checks, builds for both browsers, and runs every test. Ends with a line that counts them.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { check } from "./check.mjs";
import { command, root, run } from "./command.mjs";
import { setUp } from "./setup.mjs";

const REPORT = "dist/tests.json";

function runTests() {
  rmSync(join(root, REPORT), { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`];
  run("tests", "vitest", ["run", ...reporters, ...process.argv.slice(2)]);
}

/** Counts from the report that the runner wrote; a report that is missing means that nothing ran. */
function counts() {
  const report = JSON.parse(readFileSync(join(root, REPORT), "utf8"));
  return {
    passed: report.numPassedTests,
    // A file that failed before its first test has no test to count.
    failed: Math.max(report.numFailedTests, report.success ? 0 : 1),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

await command(async () => {
  setUp({ browsers: ["chromium", "firefox"] });
  check();
  await build();
  run("the Firefox package, as the store checks it", "web-ext", [
    "lint",
    "--source-dir",
    "dist/firefox",
    "--warnings-as-errors",
  ]);
  let failure = null;
  try {
    runTests();
  } catch (error) {
    failure = error;
  }
  const { passed, failed, skipped } = counts();
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  if (failure) throw failure;
});
