// `npm run lock`: completes package-lock.json with the native packages of all platforms. A registry that lacks some of them
// makes npm write a lock that `npm ci` refuses everywhere; names and versions stand in the parents, so that nothing is guessed.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./command.mjs";

const FILE = join(root, "package-lock.json");

const SYSTEMS = [
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
  "aix",
];
const PROCESSORS = [
  "arm64",
  "arm",
  "x64",
  "ia32",
  "ppc64",
  "riscv64",
  "s390x",
  "loong64",
  "mips64el",
  "wasm32",
];

/** The folders in which a package could stand for `parent` to find it, nearest first. */
function places(parent, name) {
  const parts = parent.split("/node_modules/");
  const above = parts.map((_, i) => parts.slice(0, parts.length - i).join("/node_modules/"));
  return [...above.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`];
}

/** The optional packages that a lock speaks of and does not hold, as `[name, version]`. */
export function missingFrom({ packages }) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).filter(
      ([name]) => !places(path, name).some((at) => packages[at]),
    ),
  );
}

function entryFor([name, version]) {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  if (!os || !cpu)
    throw new Error(
      `${name}: no platform can be read from this name; add it to package-lock.json by hand`,
    );
  const libc = words.some((word) => word.startsWith("musl")) ? ["musl"] : ["glibc"];
  return {
    version,
    cpu: [cpu],
    dev: true,
    ...(os === "linux" ? { libc } : {}),
    optional: true,
    os: [os],
  };
}

if (process.argv[1] === import.meta.filename) {
  const lock = JSON.parse(readFileSync(FILE, "utf8"));
  const missing = missingFrom(lock);
  for (const one of missing) lock.packages[`node_modules/${one[0]}`] = entryFor(one);
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.length} packages of other platforms added`);
}
