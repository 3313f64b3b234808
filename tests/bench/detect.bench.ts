import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { detect } from "#detect/detect.ts";
import { LATIN, OTHER_SCRIPTS, PEOPLE } from "#detect/gazetteer.gen.ts";
import { pattern } from "#detect/pattern.ts";

const LOOK = { "look.ts": "mayHoldName" };
const GOLD = "../shared/gold/mentions";

interface Document {
  readonly text: string;
  readonly doc_title?: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly person: string;
    readonly alt?: [number, number][];
  }[];
  readonly unsure?: readonly { readonly start: number; readonly end: number }[];
}

const read = (part: string): Document[] =>
  readFileSync(`${GOLD}/${part}.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Document);

/** The gzip size in bytes of functions of the room, by module, bundled and minified as a page would load them. */
export async function sizeOf(functions: Readonly<Record<string, string>>): Promise<number> {
  const entry = "virtual:entry";
  const lines = Object.entries(functions).map(
    ([module, name]) =>
      `import { ${name} } from "${process.cwd()}/src/detect/${module}"; globalThis.${name} = ${name};`,
  );
  const plugin = {
    name: "entry",
    resolveId: (id: string) => (id === entry ? id : null),
    load: (id: string) => (id === entry ? lines.join("\n") : null),
  };
  const built = await build({
    configFile: false,
    logLevel: "error",
    plugins: [plugin],
    build: { write: false, minify: true, rollupOptions: { input: entry } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    "output" in one ? one.output : [],
  );
  return gzipSync(outputs.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join(""), {
    level: 9,
  }).length;
}

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const median = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;

/** One precompiled alternation of the same surface forms, over the same text, in the same run; both alternate. */
function speed(documents: readonly Document[]): void {
  const forms = PEOPLE.map(
    ({ given }, who) => `(?:${given})~(?:${LATIN[who]}|${OTHER_SCRIPTS[who]})`,
  );
  const alternation = pattern([...forms, ...LATIN, ...OTHER_SCRIPTS].join("|"), "gi");
  const plain: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < 40; round++) {
    plain.push(milliseconds(() => documents.map(({ text }) => text.match(alternation)?.length)));
    whole.push(
      milliseconds(() =>
        documents.map(({ text, doc_title: title = "" }) => detect(text, { title }).length),
      ),
    );
  }
  const [a, b] = [median(plain), median(whole)];
  console.log(
    `speed: alternation ${a.toFixed(1)} ms, detection ${b.toFixed(1)} ms, ratio ${(b / a).toFixed(2)} (limit 3)`,
  );
}

/** Twice the text must not cost more than about twice the time. */
function hostile(): void {
  const everyUnit = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join(
    "",
  );
  for (const unit of [
    "Kim ",
    "kimkim",
    "Donald ",
    "Donald",
    "\u00ad",
    "Trump\n",
    "Kim Jong ",
    "Mr. ",
    "x",
    " ",
    "김 ",
    "ト\u309a",
    everyUnit,
  ]) {
    const half = unit.repeat(Math.ceil(2_500_000 / unit.length));
    const once = milliseconds(() => detect(half));
    const twice = milliseconds(() => detect(half + half));
    const name = unit === everyUnit ? "every code unit" : JSON.stringify(unit);
    console.log(
      `hostile: ${name}: 2.5 M ${once.toFixed(0)} ms, 5 M ${twice.toFixed(0)} ms, × ${(twice / once).toFixed(1)}`,
    );
  }
}

/** Of the mentions given a confidence, how many are right? What the labels call unsure is left out. */
function reliability(documents: readonly Document[]): void {
  const bins = new Map<number, { right: number; all: number }>();
  for (const { text, doc_title: title = "", mentions, unsure = [] } of documents)
    for (const found of detect(text, { title })) {
      const right = mentions.some(
        ({ start, end, person }) =>
          person === found.person && start < found.end && found.start < end,
      );
      if (!right && unsure.some(({ start, end }) => start < found.end && found.start < end))
        continue;
      const bin = bins.get(Math.min(9, Math.floor(found.confidence * 10))) ?? { right: 0, all: 0 };
      bins.set(Math.min(9, Math.floor(found.confidence * 10)), {
        right: bin.right + Number(right),
        all: bin.all + 1,
      });
    }
  for (const [bin, { right, all }] of [...bins].toSorted(([a], [b]) => a - b))
    console.log(
      `confidence ${bin / 10} to ${(bin + 1) / 10}: ${right} of ${all} right (${((100 * right) / all).toFixed(1)} %)`,
    );
}

/** Prints the size, the speed, the reliability and the linearity of the detector. */
export async function main(): Promise<number> {
  const whole = await sizeOf({ "detect.ts": "detect", "evidence.ts": "weigh", ...LOOK });
  const look = await sizeOf(LOOK);
  console.log(
    `size: detector with gazetteer ${whole} bytes gzip (limit 8192), first look ${look} (limit 2048)`,
  );
  if (existsSync(GOLD)) {
    speed(read("news"));
    reliability(["news", "adversarial", "multilingual"].flatMap(read));
  } else
    console.log(
      "speed and reliability: skipped, the labelled passages do not lie beside the project",
    );
  hostile();
  return 0;
}
