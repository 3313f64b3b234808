// Loads a TypeScript module of the project in Node. Vite's module runner reads the same sources as the build,
// so that no second compiler is needed on Node 20.
import { resolve } from "node:path";
import { runnerImport } from "vite";
import { root } from "./command.mjs";

/** The exports of a module; `file` counts from the project's root. */
export async function load(file) {
  const options = { configFile: false, logLevel: "error", root };
  const { module } = await runnerImport(resolve(root, file), options);
  return module;
}
