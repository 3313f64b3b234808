import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { merge } from "#notebook/merge.ts";
import type { Note } from "#notebook/note.ts";
import { readNotes } from "#notebook/read.ts";
import { writeNotes } from "#notebook/write.ts";
import { standardsAreHere } from "../export/standards.ts";
import { broken } from "../export/w3c.ts";
import { anyNote, floods } from "./notes.ts";

const many = fc.uniqueArray(anyNote, { maxLength: 4, selector: ({ id }) => id });
const notesIn = (text: string): readonly Note[] => {
  const read = readNotes(text);
  if ("flaw" in read) throw new Error(`${read.flaw.where}: ${read.flaw.why}`);
  return read.notes;
};

/** The file of one note with something in it changed. */
function fileWith(change: (item: Record<string, unknown>) => void): string {
  const page = JSON.parse(writeNotes([floods, floods])) as { items: Record<string, unknown>[] };
  change(page.items[1]!);
  return JSON.stringify(page);
}

describe("a notebook as a file", () => {
  test("is read back as it was", () => {
    expect(notesIn(writeNotes([floods]))).toEqual([floods]);
    fc.assert(
      fc.property(many, (notes) => {
        expect(notesIn(writeNotes(notes))).toEqual(notes);
      }),
    );
  });

  test("may come from another program: with one body, one moment, a page by its address only", () => {
    const file = fileWith((item) => {
      item["body"] = { type: "TextualBody", value: "short" };
      delete item["modified"];
      (item["target"] as Record<string, unknown>)["scope"] = "https://news.example/x";
    });
    expect(notesIn(file)[1]).toMatchObject({
      body: "short",
      modified: floods.created,
      target: { page: { url: "https://news.example/x", title: "https://news.example/x" } },
    });
  });

  test("never brings an address that is no page", () => {
    const file = fileWith((item) => {
      (item["target"] as Record<string, unknown>)["scope"] = "javascript:alert(1)";
    });
    expect(notesIn(file)[1]?.target.page).toBeNull();
  });

  test.each<[string, (item: Record<string, unknown>) => void, object]>([
    ["no name", (i) => (i["id"] = "urn:isbn:1"), { where: "items[1].id", why: "id" }],
    ["no time", (i) => (i["created"] = "soon"), { where: "items[1].created", why: "time" }],
    [
      "an impossible time",
      (i) => (i["modified"] = "2026-19-40T00:00:00Z"),
      { where: "items[1].modified", why: "time" },
    ],
    ["no letter", (i) => (i["target"] = "x"), { where: "items[1].target", why: "target" }],
    ["no words", (i) => (i["body"] = [{}]), { where: "items[1].body[0]", why: "body" }],
  ])("with %s in it is refused whole, and the place is named", (_, change, flaw) => {
    expect(readNotes(fileWith(change))).toEqual({ flaw });
  });

  test("that is no JSON, or no list, is refused", () => {
    expect(readNotes('{\n"items": [\n}')).toEqual({ flaw: { where: "line 3", why: "syntax" } });
    expect(readNotes("[]")).toEqual({ flaw: { where: "items", why: "items" } });
  });
});

describe("what comes out of a file", () => {
  const older = { ...floods, modified: "2026-03-01T08:00:00.000Z", body: "old" };
  const newer = { ...floods, modified: "2026-04-01T08:00:00.000Z", body: "new" };
  const other = { ...floods, id: "7a1f7e6a-2f5e-4c1b-9a53-3f5b8a1c2d3e" };

  test("replaces what is older, and nothing else", () => {
    expect(merge([floods], [newer, other])).toEqual({
      notes: [newer, other],
      added: 1,
      updated: 1,
      same: 0,
    });
    expect(merge([floods], [older, floods])).toEqual({ notes: [], added: 0, updated: 0, same: 1 });
  });

  test("changes nothing when it is read twice", () => {
    fc.assert(
      fc.property(many, many, (mine, theirs) => {
        const after = [...mine, ...merge(mine, theirs).notes];
        expect(merge(after, theirs).added).toBe(0);
      }),
    );
  });
});

describe.skipIf(!standardsAreHere)(
  "the file against the standard (skipped without ../shared)",
  { timeout: 30_000 },
  () => {
    const samples = [floods, { ...floods, body: "", tags: [] }, ...fc.sample(anyNote, 5)];
    const page = JSON.parse(writeNotes(samples)) as { items: object[] };

    test("holds every assertion that an annotation and a page must hold", () => {
      for (const item of page.items)
        expect(broken(item, "annotations/annotationMusts.test")).toEqual([]);
      expect(broken(page, "collections/pages/pageMusts.test")).toEqual([]);
    });
  },
);
