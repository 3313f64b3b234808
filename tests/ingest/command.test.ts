import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

/** Runs the command over these lines. */
function run(...lines: string[]): { out: object[]; err: string; code: number | null } {
  const args = ["tests/tools/run.mjs", "src/commands/ingest.ts"];
  const { stdout, stderr, status } = spawnSync("node", args, {
    input: lines.join("\n"),
    encoding: "utf8",
  });
  const out = stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as object);
  return { out, err: stderr, code: status };
}

test("the command tells what each article tells, reports a malformed line with its number, and goes on", () => {
  const { out, err, code } = run(
    JSON.stringify({
      id: "one",
      text: "Kim Jong Un sent a letter to Vladimir Putin on Friday.",
      published: "2020-03-05",
    }),
    "{ not json",
    JSON.stringify({ id: "two" }),
    JSON.stringify({ id: "three", text: "Nothing.", published: "soon" }),
    JSON.stringify({ id: "four", text: "" }),
  );
  expect(out).toEqual([
    {
      id: "one",
      letters: [
        {
          sender: "Kim Jong Un",
          recipient: "Vladimir Putin",
          kind: "letter",
          date_edtf: "2020-02-28",
          occasion: null,
          evidence: [0, 54],
          quotes: [],
        },
      ],
      events: [],
      left_out: [],
    },
    { id: "four", letters: [], events: [], left_out: [], nothing_found: "the text is empty" },
  ]);
  expect(err).toContain("line 2: not JSON");
  expect(err).toContain('line 3: it wants {"id": text, "text": text}');
  expect(err).toContain('line 4: "published" is no EDTF date');
  expect(code).toBe(1);
}, 30_000);
