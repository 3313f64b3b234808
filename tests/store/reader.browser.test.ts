// The store's database as whoever only reads it finds it, in a real browser: what it opens it must never make.
import Dexie from "dexie";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Corpus } from "#corpus/corpus.ts";
import { storedSource } from "#search/stored.ts";
import { type Database, databaseOf } from "#store/database.ts";
import { databaseName } from "#store/family.ts";
import { openToRead, rowsAt } from "#store/reader.ts";
import { openStore } from "#store/store.ts";
import { small } from "../relate/small.ts";

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

beforeEach(async () => {
  for (const name of await names()) await Dexie.delete(name!);
});
afterEach(() => vi.restoreAllMocks());

async function fill(corpus: Corpus): Promise<void> {
  const store = openStore(corpus);
  await vi.waitFor(async () => expect((await store.health()).filled).toBe(1), { timeout: 20_000 });
}

/** Changes the database of a version as somebody else. */
async function meddle(version: string, deed: (database: Database) => Promise<unknown>) {
  const other = databaseOf(version);
  await deed(other);
  other.close();
}

describe("a database that is gone", () => {
  test("is not made anew by whoever wants to read it", async () => {
    expect(await openToRead("gone")).toBeNull();
    expect(await names()).toEqual([]);
  });

  test("is passed over when it went after the list of databases was read", async () => {
    await fill(small);
    const list = [{ name: databaseName("gone"), version: 10 }, ...(await indexedDB.databases())];
    vi.spyOn(indexedDB, "databases").mockResolvedValueOnce(list);
    expect((await storedSource())?.version).toBe("small");
    expect(await names()).toEqual([databaseName("small")]);
  });

  test("can be filled as if nobody had looked for it", async () => {
    await Promise.all([openToRead("small"), fill(small)]);
    expect((await storedSource())?.counts).toEqual({ letters: 3, statements: 0, articles: 3 });
  });
});

describe("a reader", () => {
  test("reads rows by their places, in the order asked for, and says which table lost one", async () => {
    await fill(small);
    const reader = (await openToRead("small"))!;
    const rows = await rowsAt(reader, "letters", [2, 0, 2]);
    expect(rows.map(({ at }) => at)).toEqual([2, 0, 2]);
    expect(await rowsAt(reader, "letters", [])).toEqual([]);
    await meddle("small", (database) => database.letters.delete(1));
    await expect(rowsAt(reader, "letters", [0, 1])).rejects.toThrow("a row of letters was lost");
    reader.close();
  });

  test("does not hold up whoever drops the database, and fails afterwards", async () => {
    await fill(small);
    const source = (await storedSource())!;
    await Dexie.delete(databaseName("small"));
    await expect(source.letters([0])).rejects.toThrow(/clos/);
    expect(await names()).toEqual([]);
  });
});

describe("the corpus that is searched", () => {
  const [one] = small.letters;
  const letters = Array.from({ length: 1100 }, (_, n) => ({ ...one!, id: `letter-${n}` }));
  const large: Corpus = { ...small, version: "large", quotes: [], letters };

  test("is the one that is whole, also beside a version that is still being put in", async () => {
    await meddle("a", (database) => database.filled.put({ id: "filling", next: 1, rows: {} }));
    expect(await storedSource()).toBeNull();
    await fill(small);
    await meddle("a", (database) => database.filled.put({ id: "filling", next: 1, rows: {} }));
    expect((await storedSource())?.version).toBe("small");
  });

  test("is none of an earlier layout, and none of somebody else’s", async () => {
    for (const name of ["letterhead-corpus-1-small", "notes"]) {
      const other = new Dexie(name);
      other.version(1).stores({ filled: "id" });
      await other.open();
      other.close();
    }
    expect(await storedSource()).toBeNull();
  });

  test("is none that lost a table of more than a thousand rows", { timeout: 30_000 }, async () => {
    await fill(large);
    expect((await storedSource())?.counts.letters).toBe(1100);
    await meddle("large", (database) => database.letters.clear());
    expect(await storedSource()).toBeNull();
  });
});
