import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { DIST } from "../dist.ts";

const HOME = resolve(DIST, "bench/search");
/** The page stands in a tab: it is the same page, and no panel has to be waited for. */
const OPEN_PAGE =
  "const api = globalThis.browser ?? chrome; api.runtime.onInstalled.addListener(() => api.tabs.create({ url: 'page.html' }));";

/** The manifest of an extension whose panel is the bench's page, under the same policy as ours. */
function manifest(): object {
  const ours = JSON.parse(readFileSync("manifest.json", "utf8")) as Record<string, unknown>;
  return {
    manifest_version: 3,
    name: "Search bench",
    version: "1",
    permissions: ["sidePanel"],
    action: {},
    side_panel: { default_path: "page.html" },
    sidebar_action: { default_panel: "page.html", open_at_install: false },
    background: { service_worker: "background.js", scripts: ["background.js"] },
    content_security_policy: ours["content_security_policy"],
    browser_specific_settings: ours["browser_specific_settings"],
  };
}

/** Builds the extension of the search bench. Resolves to its folder. */
export async function buildSearchBench(): Promise<string> {
  const root = resolve("tests/bench/search");
  await build({
    configFile: false,
    logLevel: "error",
    root,
    base: "",
    worker: { format: "es" },
    build: {
      outDir: HOME,
      emptyOutDir: true,
      modulePreload: false,
      target: ["chrome140", "firefox147"],
      rollupOptions: { input: join(root, "page.html") },
    },
  });
  writeFileSync(join(HOME, "background.js"), OPEN_PAGE);
  writeFileSync(join(HOME, "manifest.json"), JSON.stringify(manifest()));
  return HOME;
}
