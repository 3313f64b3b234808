import "fake-indexeddb/auto";
import Dexie from "dexie";
import { beforeEach, describe, expect, test } from "vitest";
import { openNotebook } from "#notebook/notebook.ts";
import { openStore } from "#store/store.ts";
import { pageNotes, panelNotes } from "../../src/background/notes.ts";
import { small } from "../relate/small.ts";
import { areaOf } from "./area.ts";

const sender = { tab: { id: 1, url: "https://news.example/floods?utm_source=x#top" } };
const here = { url: "https://news.example/floods", title: "After the floods" };

/** The answers about a notebook of their own. */
function answers() {
  const store = openStore(small);
  const notebook = openNotebook(areaOf());
  return { page: pageNotes(store, notebook), panel: panelNotes(store, notebook) };
}

beforeEach(() => Dexie.delete("letterhead-notebook"));

describe("a card on a page", () => {
  test("keeps a letter once, with the page's own address", async () => {
    const { page, panel } = answers();
    expect(await page.keep(sender, "floods", here)).toBe(true);
    expect(await page.keep(sender, "floods", here)).toBe(false);
    expect(await page.kept(sender, ["harvest", "floods"])).toEqual(["floods"]);
    const { notes, lines } = await panel.notes({});
    expect(notes.map(({ target }) => target.page)).toEqual([here]);
    expect(lines.map(({ id }) => id)).toEqual(["floods"]);
  });

  test("cannot keep a letter that there is not, nor an address that is no page, nor a title without end", async () => {
    const { page, panel } = answers();
    await expect(page.keep(sender, "none", here)).rejects.toThrow("holds no letter");
    await page.keep(sender, "floods", { url: "javascript:alert(1)", title: "x".repeat(9000) });
    await page.keep({ url: "file:///home/x.html" }, "harvest", { url: "file:///x", title: "x" });
    const { notes } = await panel.notes({});
    const pages = new Map(notes.map(({ target }) => [target.letter, target.page]));
    expect(pages.get("floods")?.url).toBe("https://news.example/floods");
    expect(pages.get("floods")?.title.length).toBeLessThanOrEqual(300);
    expect(pages.get("harvest")).toBeNull();
  });
});

describe("the panel", () => {
  test("pins a quotation beside its letter, writes on it, drops it and takes it back", async () => {
    const { panel } = answers();
    await panel.pin({}, "floods", null, null);
    const note = await panel.pin({}, "floods", "q1", null);
    const kept = await panel.keepNote({}, { ...note, body: "mine", tags: [" a ", "A"] });
    expect(kept).toMatchObject({ body: "mine", tags: ["a"] });
    await panel.dropNote({}, note.id);
    expect((await panel.notes({})).notes).toHaveLength(1);
    await panel.keepNote({}, kept);
    expect((await panel.notes({})).notes).toHaveLength(2);
  });

  test("takes the notebook out, and in again after all of it is gone; a broken file changes nothing", async () => {
    const { panel } = answers();
    const note = await panel.pin({}, "thanks", null, here);
    const file = await panel.exportNotes({});
    expect(await panel.importNotes({}, file)).toEqual({ added: 0, updated: 0, same: 1 });
    await panel.dropNote({}, note.id);
    expect(await panel.importNotes({}, file.slice(0, 200))).toHaveProperty("flaw");
    expect((await panel.notes({})).notes).toEqual([]);
    expect(await panel.importNotes({}, file)).toEqual({ added: 1, updated: 0, same: 0 });
    expect((await panel.notes({})).notes).toEqual([note]);
  });
});
