import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const HOME = "dist/oracle/without";

const MANIFEST = {
  manifest_version: 3,
  name: "Nothing",
  version: "1",
  browser_specific_settings: { gecko: { id: "nothing@letterhead.example" } },
};

/** The folder of an extension that does nothing at all: a browser with it is a browser without us. */
export function withoutUs(): string {
  mkdirSync(HOME, { recursive: true });
  writeFileSync(join(HOME, "manifest.json"), JSON.stringify(MANIFEST));
  return resolve(HOME);
}
