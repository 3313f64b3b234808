import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { detect } from "#detect/detect.ts";

const GOLD = "../shared/gold";

interface Document {
  readonly id: string;
  readonly text: string;
  readonly doc_title?: string;
}
interface Score {
  readonly micro: { readonly exact_prf: { readonly p: number; readonly r: number } };
  readonly macro: { readonly exact_prf: { readonly f1: number } };
}

/** What was reached on the labelled passages; these numbers may only rise. */
const FLOORS = [
  { part: "news", precision: 0.9975, recall: 0.9985, macro: 0.998 },
  { part: "adversarial", precision: 0.988, recall: 0.992, macro: 0.9865 },
  { part: "multilingual", precision: 0.997, recall: 0.994, macro: 0.998 },
];

function score(part: string): Score {
  const gold = `${GOLD}/mentions/${part}.jsonl`;
  const predictions = join(mkdtempSync(join(tmpdir(), "scores-")), "predictions.jsonl");
  const lines = readFileSync(gold, "utf8").trim().split("\n");
  const answer = ({ id, text, doc_title: title = "" }: Document) =>
    JSON.stringify({ id, mentions: detect(text, { title }) });
  writeFileSync(predictions, lines.map((line) => answer(JSON.parse(line) as Document)).join("\n"));
  const { stdout } = spawnSync(
    "node",
    [`${GOLD}/score-mentions.mjs`, gold, "--pred", predictions, "--json"],
    { encoding: "utf8", maxBuffer: 1e8 },
  );
  return (JSON.parse(stdout) as { parts: Record<string, Score> }).parts[part]!;
}

describe.skipIf(!existsSync(GOLD))(
  "labelled passages (skipped where they do not lie beside the project)",
  () => {
    test.for(FLOORS)(
      "$part: precision, recall and the mean over the people do not fall",
      ({ part, ...floor }) => {
        const { micro, macro } = score(part);
        expect(micro.exact_prf.p).toBeGreaterThanOrEqual(floor.precision);
        expect(micro.exact_prf.r).toBeGreaterThanOrEqual(floor.recall);
        expect(macro.exact_prf.f1).toBeGreaterThanOrEqual(floor.macro);
      },
    );
  },
);
