import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DIST } from "./dist.ts";

/** Writes an extension whose content script is one small statement in every frame, and which does nothing else. Returns its folder. */
export function tinyExtension(name: string, statement: string): string {
  const home = join(DIST, "bench", name);
  mkdirSync(home, { recursive: true });
  const script = {
    matches: ["<all_urls>"],
    js: ["script.js"],
    run_at: "document_end",
    all_frames: true,
    match_about_blank: true,
  };
  const gecko = {
    id: `${name}@letterhead.example`,
    data_collection_permissions: { required: ["none"] },
  };
  const manifest = {
    manifest_version: 3,
    name,
    version: "1",
    browser_specific_settings: { gecko },
    content_scripts: [script],
  };
  writeFileSync(join(home, "script.js"), statement);
  writeFileSync(join(home, "manifest.json"), JSON.stringify(manifest));
  return resolve(home);
}
