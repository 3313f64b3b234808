import "fake-indexeddb/auto";
import Dexie from "dexie";
import { beforeEach, expect, test } from "vitest";
import { notebookDatabase } from "#notebook/database.ts";
import { openNotebook } from "#notebook/notebook.ts";
import { areaOf } from "./area.ts";
import { floods } from "./notes.ts";

const newer = { ...floods, modified: "2027-01-01T00:00:00.000Z", body: "newer" };

beforeEach(() => Dexie.delete("letterhead-notebook"));

test("what is put into the notebook is there, also for the next background", async () => {
  const area = areaOf();
  await openNotebook(area).put([floods]);
  expect(await openNotebook(area).read()).toEqual({ notes: [floods], restored: 0 });
});

test("when the database is evicted, the notes come back from the second copy, and that is told until the reader has seen it", async () => {
  const area = areaOf({ settings: {} });
  await openNotebook(area).put([floods]);
  await Dexie.delete("letterhead-notebook");
  const notebook = openNotebook(area);
  expect(await notebook.read()).toEqual({ notes: [floods], restored: 1 });
  expect((await notebook.read()).restored).toBe(1);
  await notebook.told();
  expect(await openNotebook(area).read()).toEqual({ notes: [floods], restored: 0 });
});

test("when the second copy is lost, it is made again", async () => {
  await openNotebook(areaOf()).put([floods]);
  const area = areaOf();
  await openNotebook(area).read();
  expect(area.kept[`note:${floods.id}`]).toEqual(floods);
});

test("a dropped note is gone from both copies, and does not come back after an eviction", async () => {
  const area = areaOf();
  const notebook = openNotebook(area);
  await notebook.put([floods]);
  await notebook.drop(floods.id);
  expect(area.kept).toEqual({});
  await Dexie.delete("letterhead-notebook");
  expect(await openNotebook(area).read()).toEqual({ notes: [], restored: 0 });
});

test("a drop that was broken off is finished at the next reading", async () => {
  await openNotebook(areaOf()).put([floods]);
  const area = areaOf({ [`note:${floods.id}`]: null });
  expect((await openNotebook(area).read()).notes).toEqual([]);
  expect(area.kept).toEqual({});
});

test("of two copies that differ the newer counts", async () => {
  await openNotebook(areaOf()).put([floods]);
  const area = areaOf({ [`note:${floods.id}`]: newer });
  expect((await openNotebook(area).read()).notes).toEqual([newer]);
});

test("where the browser refuses a database, the second copy alone answers", async () => {
  const refused = () => {
    const database = notebookDatabase();
    database.open = () => Dexie.Promise.reject(new Error("refused"));
    database.close({ disableAutoOpen: true });
    return database;
  };
  const area = areaOf();
  const notebook = openNotebook(area, refused);
  await notebook.put([floods]);
  expect((await notebook.read()).notes).toEqual([floods]);
  await notebook.drop(floods.id);
  expect((await notebook.read()).notes).toEqual([]);
});

test("readings that come together restore once", async () => {
  const notebook = openNotebook(areaOf({ [`note:${floods.id}`]: floods }));
  const [one, other] = await Promise.all([notebook.read(), notebook.read()]);
  expect([one.restored, other.restored]).toEqual([1, 1]);
});
