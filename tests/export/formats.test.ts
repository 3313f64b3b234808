import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formats } from "#export/formats.ts";
import { buildCorpus } from "../../src/commands/corpus.ts";
import { main } from "../../src/commands/export.ts";

const corpus = buildCorpus("seeds");

describe.each([...formats])("the export to %s", (name, { write }) => {
  test("is the same text for the same corpus, ends with a line, and leaves the corpus as it was", () => {
    const before = structuredClone(corpus);
    expect(write(corpus)).toBe(write(buildCorpus("seeds")));
    expect(write(corpus)).toMatch(/[^\n]\n$/);
    expect(corpus).toEqual(before);
  });

  test("is what the command writes to a file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "letterhead-"));
    const file = join(folder, "out");
    expect(await main(["--format", name, "--out", file])).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(write(corpus));
    rmSync(folder, { recursive: true });
  });
});

describe("the export command", { timeout: 30_000 }, () => {
  const run = (...args: string[]) =>
    spawnSync("node", ["tests/tools/run.mjs", "src/commands/export.ts", ...args], {
      encoding: "utf8",
    });

  test("answers a format that it does not know with those that it does", () => {
    const { status, stdout, stderr } = run("--format", "docx");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(
      "There is no format “docx”. There are: cmif, web-annotation, csl, bibtex, csv.",
    );
  });

  test("says how it is used when it is not told a format, or something that it does not know", () => {
    for (const args of [[], ["--colour", "red"]]) {
      const { status, stderr } = run(...args);
      expect(status).toBe(1);
      expect(stderr).toContain("--format cmif|web-annotation|csl|bibtex|csv [--out FILE]");
    }
  });

  test("writes to standard output when it is given no file", () => {
    const { status, stdout } = run("--format", "csl");
    expect([status, stdout]).toEqual([0, formats.get("csl")?.write(corpus)]);
  });
});
