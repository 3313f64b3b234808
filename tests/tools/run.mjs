// Runs a TypeScript command of the house in Node: `node tests/tools/run.mjs src/commands/detect.ts [arguments]`.
// The module's `main(arguments)` resolves to the exit code.
import { load } from "./load.mjs";

const [file, ...rest] = process.argv.slice(2);
const { main } = await load(file);
process.exitCode = await main(rest);
