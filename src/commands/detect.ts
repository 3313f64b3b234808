import { createInterface } from "node:readline";
import { detect } from "#detect/detect.ts";
import type { Mention } from "#detect/mention.ts";
import { sayReason } from "#detect/reasons.ts";

interface Line {
  readonly id: unknown;
  readonly text: string;
  readonly doc_title?: unknown;
}

/** JSON lines on stdin `{id, text, lang?, doc_title?}` → `{id, mentions}` on stdout; 1 when a line was malformed. */
export async function main(): Promise<number> {
  let code = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (!line.trim()) continue;
    try {
      await print(answer(parse(line)));
    } catch (error) {
      console.error(`line ${number}: ${(error as Error).message}`);
      code = 1;
    }
  }
  return code;
}

function parse(line: string): Line {
  const value: unknown = JSON.parse(line);
  if (typeof value !== "object" || value === null || !("id" in value))
    throw new Error("not an object with an id");
  if (!("text" in value) || typeof value.text !== "string")
    throw new Error("text is missing or not a string");
  return value as Line;
}

function answer({ id, text, doc_title }: Line): string {
  const title = typeof doc_title === "string" ? doc_title : "";
  return `${JSON.stringify({ id, mentions: detect(text, { title }).map(plain) })}\n`;
}

function plain({ start, end, person, confidence, because }: Mention): object {
  return {
    start,
    end,
    person,
    confidence: Math.round(confidence * 1000) / 1000,
    because: because.map(sayReason),
  };
}

/** Waits while the reader of stdout is slower than we are. */
function print(text: string): Promise<void> {
  return new Promise((done) =>
    process.stdout.write(text) ? done() : process.stdout.once("drain", done),
  );
}
