import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { detect } from "#detect/detect.ts";
import { LATIN, OTHER_SCRIPTS, PEOPLE } from "#detect/gazetteer.gen.ts";
import { pattern } from "#detect/pattern.ts";
import { surfaceForms } from "./forms.ts";
import { brief, median } from "./numbers.ts";

/** What a page gets of the room, and all of it, by module. */
export const LOOK = { "look.ts": "mayHoldName, SIGN" };
export const WHOLE = { "detect.ts": "detect" };
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
  const imports = Object.entries(functions).map(
    ([module, names]) => `import { ${names} } from "${process.cwd()}/src/detect/${module}";`,
  );
  // Held together, so that as little as may be is weighed that is not the room's.
  const held = `globalThis.held = [${Object.values(functions).join()}];`;
  const plugin = {
    name: "entry",
    resolveId: (id: string) => (id === entry ? id : null),
    load: (id: string) => (id === entry ? [...imports, held].join("\n") : null),
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

/** The rivals: one precompiled alternation of the same surface forms, as forgiving as ours, and one as strict and simple as can be. */
function alternations(): Readonly<Record<string, RegExp>> {
  const forms = PEOPLE.map(
    ({ given }, who) => `(?:${given})~(?:${LATIN[who]}|${OTHER_SCRIPTS[who]})`,
  );
  const strict = surfaceForms().map((form) => form.replaceAll(".", "\\."));
  return {
    forgiving: pattern([...forms, ...LATIN, ...OTHER_SCRIPTS].join("|"), "gi"),
    strict: new RegExp(strict.join("|"), "g"),
  };
}

/** All read the same text in the same run, by turns. */
function speed(documents: readonly Document[]): void {
  const rivals = Object.entries(alternations());
  const times: Record<string, number[]> = { detection: [] };
  const time = (name: string, read: (document: Document) => unknown) =>
    (times[name] ??= []).push(milliseconds(() => documents.map(read)));
  for (let round = 0; round < 60; round++) {
    for (const [name, rival] of rivals) time(name, ({ text }) => text.match(rival)?.length);
    time("detection", ({ text, doc_title: title = "" }) => detect(text, { title }).length);
  }
  const ours = median(times["detection"]!);
  for (const [name] of rivals) {
    const theirs = median(times[name]!);
    console.log(
      `speed: ${name} alternation ${brief(theirs)} ms, detection ${brief(ours)} ms, ratio ${brief(ours / theirs)} (limit 3)`,
    );
  }
}

const EVERY_UNIT = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join("");
const HOSTILE = [
  ..."Kim |kimkim|Donald |Donald|\u00ad|Trump\n|Kim Jong |Mr. |x| |김 |ト\u309a".split("|"),
  EVERY_UNIT,
];

/** Twice the text must not cost more than about twice the time; 10 million letters must fit into the memory. */
function hostile(): void {
  for (const unit of HOSTILE) {
    const part = unit.repeat(Math.ceil(2_500_000 / unit.length));
    const times = [part, part.repeat(2), part.repeat(4)].map((text) =>
      milliseconds(() => detect(text)),
    );
    const name = unit === EVERY_UNIT ? "every code unit" : JSON.stringify(unit);
    const steps = times.slice(1).map((after, i) => brief(after / times[i]!));
    const peak = process.resourceUsage().maxRSS / 1024;
    console.log(
      `hostile: ${name}: 2.5, 5 and 10 M in ${times.map(brief).join(", ")} ms, × ${steps.join(", × ")}; peak so far ${brief(peak)} MB`,
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
  const whole = await sizeOf(WHOLE);
  const look = await sizeOf(LOOK);
  console.log(
    `size: on a page ${look} bytes gzip (limit 8192, of them 2048 for the first look); with what the background hears and judges by ${whole}`,
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
