// Running other programs from the project's own commands.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** The project's root folder. */
export const root = join(import.meta.dirname, "../..");

/** Runs a program of node_modules with its output in view. Throws when it fails. */
export function run(title, program, args = [], options = {}) {
  const bin = join(root, "node_modules/.bin", program);
  const { quiet = false, env = {} } = options;
  console.log(`· ${title}`);
  const { status, stdout, stderr, error } = spawnSync(bin, args, {
    cwd: root,
    shell: process.platform === "win32",
    stdio: quiet ? "pipe" : "inherit",
    env: { ...process.env, NO_UPDATE_NOTIFIER: "1", ...env },
    encoding: "utf8",
  });
  if (status === 0) return;
  if (quiet) process.stderr.write(`${stdout ?? ""}${stderr ?? ""}`);
  throw new Error(
    `${title}: ${program} ${error ? error.message : `ended with exit code ${status}`}`,
  );
}

/** Runs the main function of a command; an error is printed as one line and sets the exit code. */
export async function command(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(process.env.DEBUG ? error : `✗ ${error.message}`);
    process.exitCode = 1;
  }
}
