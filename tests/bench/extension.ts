// An extension whose content scripts are the contenders: code runs there as cold, and as far from the page, as ours does.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { DIST } from "./dist.ts";

const HOME = join(DIST, "bench/contenders");

/** Bundles a script for the page as the shipped ones are: one file, minified, nothing shared. Resolves to its code. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: ["chrome140", "firefox147"],
      rollupOptions: { input: resolve(entry), output: { format: "iife" } },
    },
  });
  const [output] = [result].flat();
  if (!output || !("output" in output)) throw new Error(`${entry} was not built`);
  return output.output[0].code;
}

function manifest(names: readonly string[]): object {
  return {
    manifest_version: 3,
    name: "Contenders",
    version: "1",
    browser_specific_settings: {
      gecko: {
        id: "contenders@letterhead.example",
        data_collection_permissions: { required: ["none"] },
      },
    },
    background: { service_worker: "background.js", scripts: ["background.js"] },
    content_scripts: names.map((name) => ({
      matches: [`http://*/${name}/*`],
      js: [`${name}.js`],
      run_at: "document_idle",
    })),
  };
}

/** Builds the extension. A page whose path begins with a contender's name is read by that contender. Resolves to the folder. */
export async function buildContenders(names: readonly string[]): Promise<string> {
  mkdirSync(HOME, { recursive: true });
  for (const name of [...names, "background"]) {
    const code = await bundle(`tests/bench/contenders/${name}.ts`);
    writeFileSync(join(HOME, `${name}.js`), code);
  }
  writeFileSync(join(HOME, "manifest.json"), JSON.stringify(manifest(names)));
  return resolve(HOME);
}
