import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { detect } from "#detect/detect.ts";
const FORMS = /x/g;

const GOLD = "../shared/gold/mentions";

/** The gzip size in bytes of one exported function, bundled and minified as a page would load it. */
export async function sizeOf(module: string, name: string): Promise<number> {
  const entry = "virtual:entry";
  const result = await build({
    configFile: false,
    logLevel: "error",
    plugins: [{ name: "entry", resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? `import { ${name} } from "${process.cwd()}/src/detect/${module}"; globalThis.${name} = ${name};` : null) }],
    build: { write: false, minify: true, rollupOptions: { input: entry } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !("output" in output)) throw new Error("nothing was built");
  const code = output.output.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("");
  return gzipSync(code, { level: 9 }).length;
}

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1]!;
}

function texts(): { text: string; doc_title: string }[] {
  return readFileSync(`${GOLD}/news.jsonl`, "utf8").trim().split("\n").map((line) => JSON.parse(line));
}

/** One precompiled alternation of the same surface forms, over the same text, in the same run. */
function speedRatio(): void {
  const documents = texts();
  const plain: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < 15; round++) {
    plain.push(milliseconds(() => documents.map(({ text }) => text.match(FORMS)?.length)));
    whole.push(milliseconds(() => documents.map(({ text, doc_title: title }) => detect(text, { title }).length)));
  }
  const [a, b] = [median(plain), median(whole)];
  console.log(`speed: alternation ${a.toFixed(1)} ms, detection ${b.toFixed(1)} ms, ratio ${(b / a).toFixed(2)} (limit 3)`);
}

/** Twice the text must not cost more than about twice the time. */
function hostileInputs(): void {
  const everyCodePoint = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join("");
  for (const unit of ["Kim ", "kimkim", "Donald ", "\u00ad", "Trump\n", "Kim Jong ", "x", "김 ", everyCodePoint]) {
    const half = unit.repeat(Math.ceil(2_500_000 / unit.length));
    const once = milliseconds(() => detect(half));
    const twice = milliseconds(() => detect(half + half));
    console.log(`hostile ${JSON.stringify(unit.slice(0, 10))}: 2.5 M ${once.toFixed(0)} ms, 5 M ${twice.toFixed(0)} ms, × ${(twice / once).toFixed(1)}`);
  }
}

/** Prints speed, size and linearity of the detector. */
export async function main(): Promise<number> {
  console.log(`size: detector ${await sizeOf("detect.ts", "detect")} bytes gzip (limit 8192), first look ${await sizeOf("look.ts", "mayHoldName")} (limit 2048)`);
  if (existsSync(GOLD)) speedRatio();
  else console.log("speed: skipped, the gold texts are not beside the project");
  hostileInputs();
  return 0;
}
