import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** What driving needs of the built extension's manifest: the path of the panel's page and, for Firefox, the id. */
export async function readManifest(dist: string): Promise<{ panel: string; geckoId: string }> {
  const file = join(dist, "manifest.json");
  const text = await readFile(file, "utf8").catch(() => {
    throw new Error(`${file} is missing: build the extension first.`);
  });
  const manifest = JSON.parse(text);
  return {
    panel: manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel,
    geckoId: manifest.browser_specific_settings?.gecko?.id,
  };
}
