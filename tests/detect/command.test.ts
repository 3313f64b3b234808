import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const run = (input: string) =>
  spawnSync("node", ["tests/tools/run.mjs", "src/commands/detect.ts"], { input, encoding: "utf8" });

test("a line in gives a line out, and a title helps", () => {
  const { stdout, status } = run(
    `${JSON.stringify({ id: "a", text: "Kim wrote.", doc_title: "Kim Jong Un’s letter", lang: "en" })}\n`,
  );
  expect(status).toBe(0);
  const { id, mentions } = JSON.parse(stdout) as {
    id: string;
    mentions: Record<string, unknown>[];
  };
  expect(id).toBe("a");
  expect(mentions).toMatchObject([
    { start: 0, end: 3, person: "kim-jong-un", because: ["named in full in this text"] },
  ]);
}, 30_000);

test("a malformed line is reported with its number, and the rest goes on", () => {
  const { stdout, stderr, status } = run(
    '{"id":1,"text":"Putin"}\nnonsense\n\n{"id":2}\n{"id":3,"text":"no name"}\n',
  );
  expect(stdout.trim().split("\n")).toHaveLength(2);
  expect(stdout).toContain('{"id":3,"mentions":[]}');
  expect(stderr).toMatch(/^line 2: .+\nline 4: .+\n$/);
  expect(status).toBe(1);
}, 30_000);
