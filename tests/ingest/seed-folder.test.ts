import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildCorpus, readSeeds } from "../../src/commands/corpus.ts";

const TEXT = "Kim Jong Un sent a letter to Vladimir Putin.";

/** A folder with these files; text or bytes. */
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = mkdtempSync(join(tmpdir(), "letterhead-seeds-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

test("a folder with an article and an entry makes a corpus", () => {
  expect(
    buildCorpus(folder({ "a.txt": TEXT, "editor.json": '{"a.txt": {}}' })).letters,
  ).toHaveLength(1);
});

test("every byte of an article is kept, a byte order mark too", () => {
  const [source] = readSeeds(
    folder({ "a.txt": `\ufeff${TEXT}\r\n`, "editor.json": '{"a.txt": {}}' }),
  );
  expect(source?.text).toBe(`\ufeff${TEXT}\r\n`);
});

test.each([
  ["no article", { "editor.json": "{}" }, "there is no article (*.txt)"],
  ["an empty article", { "a.txt": "", "editor.json": '{"a.txt": {}}' }, "a.txt: the file is empty"],
  [
    "no paragraph",
    { "a.txt": " \n\n … ", "editor.json": '{"a.txt": {}}' },
    "a.txt: there is no paragraph in it",
  ],
  [
    "no UTF-8",
    { "a.txt": new Uint8Array([72, 195, 169, 255, 72]), "editor.json": '{"a.txt": {}}' },
    "a.txt: byte 3 is not UTF-8",
  ],
  ["no sidecar", { "a.txt": TEXT }, "editor.json: it cannot be read as JSON"],
  [
    "a broken sidecar",
    { "a.txt": TEXT, "editor.json": "{" },
    "editor.json: it cannot be read as JSON",
  ],
  [
    "a sidecar that is a list",
    { "a.txt": TEXT, "editor.json": "[]" },
    "editor.json: it is no object",
  ],
  [
    "a missing entry",
    { "a.txt": TEXT, "editor.json": "{}" },
    'editor.json: there is no entry "a.txt"',
  ],
  [
    "an entry without an article",
    { "a.txt": TEXT, "editor.json": '{"a.txt": {}, "b.txt": {}}' },
    'entry "b.txt" has no article',
  ],
  [
    "a misspelt field",
    { "a.txt": TEXT, "editor.json": '{"a.txt": {"date": 1}}' },
    '"date" is not known',
  ],
  [
    "a date that is none",
    { "a.txt": TEXT, "editor.json": '{"a.txt": {"published": {"edtf": "May", "because": "x"}}}' },
    '"published" wants',
  ],
  [
    "a publisher without grounds",
    { "a.txt": TEXT, "editor.json": '{"a.txt": {"publisher": {"value": "X"}}}' },
    '"publisher" wants',
  ],
])("%s fails with file, place and remedy", (_, files, message) => {
  expect(() => buildCorpus(folder(files))).toThrow(message);
});
