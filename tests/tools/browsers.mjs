// Finds the two browsers that the product is driven in, and installs them where that may be done without asking.
// Node's built-ins only: this runs before any dependency is there.
import { execFileSync } from "node:child_process";
import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";

const known = {
  chromium: {
    title: "Chromium",
    env: "CHROME_BIN",
    debian: "chromium",
    names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
    darwin: [
      "Chromium.app/Contents/MacOS/Chromium",
      "Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    win32: ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe"],
  },
  firefox: {
    title: "Firefox",
    env: "FIREFOX_BIN",
    debian: "firefox-esr",
    names: ["firefox-esr", "firefox"],
    darwin: ["Firefox.app/Contents/MacOS/firefox"],
    win32: ["Mozilla Firefox\\firefox.exe", "Mozilla Firefox ESR\\firefox.exe"],
  },
};

/** The path of an installed browser ("chromium" or "firefox"), or null; what the environment variable names goes first. */
export function findBrowser(name) {
  const browser = known[name];
  const named = process.env[browser.env];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`${browser.env} says ${named}, but no program stands there.`);
  }
  return candidates(browser).find(isProgram) ?? null;
}

/** Sees to it that each named browser is installed; throws an error that says what to install where it cannot. */
export function requireBrowsers(names) {
  const missing = () =>
    names.filter((name) => findBrowser(name) === null).map((name) => known[name]);
  if (missing().length > 0 && mayInstall()) install(missing());
  const left = missing();
  if (left.length > 0) throw new Error(left.map(advice).join("\n"));
}

function candidates(browser) {
  const within = (folders, ends) =>
    folders.flatMap((folder) => ends.map((end) => join(folder, end)));
  const path = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  if (process.platform === "win32") {
    const { PROGRAMFILES, LOCALAPPDATA, ...env } = process.env;
    return within(
      [PROGRAMFILES, env["PROGRAMFILES(X86)"], LOCALAPPDATA].filter(Boolean),
      browser.win32,
    );
  }
  if (process.platform === "darwin") {
    const apps = ["/Applications", join(process.env.HOME ?? "", "Applications")];
    return [...within(apps, browser.darwin), ...within(path, browser.names)];
  }
  return within([...path, "/usr/bin", "/usr/local/bin", "/snap/bin"], browser.names);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function mayInstall() {
  if (process.platform !== "linux" || process.getuid() !== 0) return false;
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

function install(browsers) {
  const packages = browsers.map((browser) => browser.debian);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args) =>
    execFileSync("apt-get", ["-qq", ...args], { env, stdio: ["ignore", "ignore", "inherit"] });
  console.log(`Installing ${packages.join(" and ")} with apt-get; this takes a minute or two …`);
  try {
    apt("update");
    apt("install", "--yes", "--no-install-recommends", ...packages);
  } catch (error) {
    console.log(`apt-get could not install ${packages.join(" and ")}: ${error.message}`);
  }
}

function advice({ title, env, debian }) {
  const remedy =
    process.platform === "linux"
      ? `install it (on Debian: apt-get install ${debian})`
      : "install it";
  return `${title} was not found: ${remedy}, or set ${env} to the path of its program.`;
}
