import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const WELCOME = "src/panel/welcome.html";

/** What driving needs of a built extension: the path of the panel's page, for Firefox the id, and of the page that greets. */
export async function readManifest(dist: string): Promise<{
  panel: string;
  geckoId: string;
  /** Null for an extension that opens no page when it is installed. */
  welcome: string | null;
}> {
  const file = join(dist, "manifest.json");
  const text = await readFile(file, "utf8").catch(() => {
    throw new Error(`${file} is missing: build the extension first.`);
  });
  const manifest = JSON.parse(text);
  return {
    panel: manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel,
    welcome: hasWelcome(dist) ? WELCOME : null,
    geckoId: manifest.browser_specific_settings?.gecko?.id,
  };
}

/** Whether the extension in a folder has a page that opens when it is installed. */
export function hasWelcome(dist: string): boolean {
  return existsSync(join(dist, WELCOME));
}
