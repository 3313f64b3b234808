import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "../serve.ts";

/** Real captured pages stand beside the project where it is developed, and nowhere else: their texts are not ours. */
const FOLDER = resolve("../shared/pages");

/** A captured page asks for what is long gone, and must not; without its scripts, whatever changes in it is not its own doing. */
const headers = {
  "content-type": "text/html",
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
};

const order = (name: string) => createHash("sha256").update(name).digest("hex");

/** At most so many captured pages, chosen by nothing but the digest of their names. None where they do not stand beside. */
export function capturedPages(most: number): Page[] {
  if (!existsSync(FOLDER)) return [];
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".html"));
  const chosen = files.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).slice(0, most);
  return chosen.map((name) => ({ name, body: () => readFileSync(join(FOLDER, name)), headers }));
}
