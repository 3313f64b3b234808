// Makes a fresh checkout ready to run: the right Node, the dependencies of the lock file, the browsers.
// Node's built-ins only; when all is there it reads two files and returns.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { requireBrowsers } from "./browsers.mjs";

const root = join(import.meta.dirname ?? ".", "../..");

/** Sets up what is missing and says so; throws an error with the remedy where it cannot. Safe to call before every command. */
export function setUp({ browsers = [] } = {}) {
  requireNode();
  if (!installed()) install();
  requireBrowsers(browsers);
}

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(
    `Node 20.19 or newer is needed, this is ${process.versions.node}. Get it from https://nodejs.org.`,
  );
}

// npm writes node_modules/.package-lock.json as the last act of every install: it is missing after one that was
// cut short, and it names other versions after the lock file has moved on.
function installed() {
  const wanted = packagesOf(join(root, "package-lock.json"));
  const present = packagesOf(join(root, "node_modules/.package-lock.json"));
  if (wanted === null)
    throw new Error("package-lock.json is missing or not readable: check it out again.");
  if (present === null) return false;
  return Object.entries(wanted).every(([path, { version, optional, peer }]) => {
    if (path === "") return true;
    return present[path] ? present[path].version === version : Boolean(optional ?? peer);
  });
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return null;
  }
}

function install() {
  console.log("Installing the dependencies with npm ci; this takes about a minute …");
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const { status, error } = spawnSync(...npm(args), { cwd: root, stdio: "inherit" });
  if (status !== 0)
    throw new Error(`npm ci failed${error ? `: ${error.message}` : ""}. Its message stands above.`);
}

// Under `npm test`, npm tells where it lives; otherwise it is looked up on the PATH, which on Windows needs a shell.
function npm(args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith("npm-cli.js")) return [process.execPath, [cli, ...args]];
  return process.platform === "win32"
    ? ["npm.cmd " + args.join(" "), [], { shell: true }]
    : ["npm", args];
}
