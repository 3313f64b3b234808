import "fake-indexeddb/auto";
import Dexie from "dexie";
import { beforeEach, describe, expect, test } from "vitest";
import type { Corpus } from "#corpus/corpus.ts";
import { type Database, databaseOf } from "#store/database.ts";
import { shelfOf } from "#store/on-disk.ts";
import { openStore, type Store } from "#store/store.ts";
import { corpusOf } from "../bench/corpora.ts";
import { small } from "../relate/small.ts";

beforeEach(async () => {
  await Promise.all((await Dexie.getDatabaseNames()).map((name) => Dexie.delete(name)));
});

const whole = (store: Store) => store.ask((shelf) => shelf.whole());
const lettersOf = async (store: Store) =>
  (await whole(store)).letters.map(({ id }) => id).toSorted();
const inAnyOrder = (corpus: Corpus) => ({
  ...corpus,
  quotes: corpus.quotes.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});

/** Looks at the database of the small corpus as somebody else. */
async function meddle(deed: (database: Database) => Promise<unknown>) {
  const other = databaseOf(small.version);
  await deed(other);
  other.close();
}

const all = ["floods", "harvest", "thanks"];

describe("the store", () => {
  test("is filled by the first question and gives back all that was packaged", async () => {
    const store = openStore(small);
    expect(await whole(store)).toEqual(small);
    expect(await store.health()).toEqual({ trouble: null, filled: 1 });
  });

  test("answers questions that come together with one filling", async () => {
    const store = openStore(small);
    const answers = await Promise.all([lettersOf(store), lettersOf(store), lettersOf(store)]);
    expect(answers).toEqual([all, all, all]);
  });

  test("is filled once by two browsers' windows that open it together", async () => {
    const stores = [openStore(small), openStore(small)];
    expect(await Promise.all(stores.map(lettersOf))).toEqual([all, all]);
    await meddle(async (database) => expect(await database.letters.count()).toBe(3));
  });

  test("heals when it was emptied, by the next question", async () => {
    const store = openStore(small);
    await lettersOf(store);
    await meddle((database) => Promise.all(database.tables.map((table) => table.clear())));
    expect(await lettersOf(store)).toEqual(all);
  });

  test("heals when a part of it was lost, by the next question", async () => {
    const store = openStore(small);
    await lettersOf(store);
    await meddle((database) => database.letters.where("id").equals("harvest").delete());
    expect(await lettersOf(store)).toEqual(all);
  });

  test("heals when its database was deleted while it was open", async () => {
    const store = openStore(small);
    await lettersOf(store);
    await Dexie.delete(databaseOf(small.version).name);
    expect(await lettersOf(store)).toEqual(all);
  });

  test("opens its connection anew when the browser closed it, for all questions that were under way", async () => {
    const opened: Database[] = [];
    const store = openStore(small, (version) => {
      const database = databaseOf(version);
      opened.push(database);
      return database;
    });
    await lettersOf(store);
    opened[0]?.close();
    const answers = await Promise.all([lettersOf(store), lettersOf(store)]);
    expect(answers).toEqual([all, all]);
    expect((await store.health()).trouble).toBeNull();
  });

  test("drops the databases of an earlier version and of an earlier layout once the new one is filled", async () => {
    const older = new Dexie("letterhead-corpus-small");
    older.version(1).stores({ letters: "id" });
    await older.open();
    older.close();
    await whole(openStore({ ...small, version: "earlier" }));
    await whole(openStore(small));
    expect(await Dexie.getDatabaseNames()).toEqual([databaseOf(small.version).name]);
  });

  test("refuses a package of a format it does not know, and says what to do", async () => {
    const later = { ...small, format: 2 } as unknown as typeof small;
    await expect(whole(openStore(later))).rejects.toThrow(/format 2.*update Letterhead/);
  });
});

describe("where the browser has no room for the store", () => {
  const refusing = (name: string) => (version: string) => {
    const database = databaseOf(version);
    database.on("ready", () => {
      throw new DOMException("refused", name);
    });
    return database;
  };

  test.each([
    ["InvalidStateError", "off"],
    ["QuotaExceededError", "full"],
    ["UnknownError", "other"],
  ])("the package answers, and it is said why: %s", async (name, trouble) => {
    const store = openStore(small, refusing(name));
    expect(inAnyOrder(await whole(store))).toEqual(inAnyOrder(small));
    expect((await store.health()).trouble).toBe(trouble);
  });

  test("the package answers when the disk is full in the middle of the filling", async () => {
    const store = openStore(small, (version) => {
      const database = databaseOf(version);
      database.letters.hook("creating", () => {
        throw new DOMException("full", "QuotaExceededError");
      });
      return database;
    });
    expect(await lettersOf(store)).toEqual(all);
    expect((await store.health()).trouble).toBe("full");
  });
});

describe("a corpus of several thousand letters", { timeout: 60_000 }, () => {
  const COUNT = 2100;
  const few = corpusOf({ seed: 3, articles: 1 });
  const [one] = few.letters;
  /** All told by the same article; every second one answers the next. */
  const letters = Array.from({ length: COUNT }, (_, n) => ({
    ...one!,
    id: `letter-${n}`,
    replyTo: n % 2 === 0 ? `letter-${n + 1}` : null,
  }));
  const large: Corpus = { ...few, version: "large", letters };
  const until = async (store: Store, share: number) => {
    while ((await store.health()).filled < share) await new Promise((next) => setTimeout(next, 5));
  };
  const meddleWithLarge = async (deed: (database: Database) => Promise<unknown>) => {
    const other = databaseOf(large.version);
    await deed(other);
    other.close();
  };

  test("is answered from the package while it is put in, and from the store afterwards", async () => {
    const store = openStore(large);
    expect(await lettersOf(store)).toHaveLength(COUNT);
    expect((await store.health()).filled).toBeLessThan(1);
    await until(store, 1);
    expect(await store.health()).toEqual({ trouble: null, filled: 1 });
    await meddleWithLarge(async (database) =>
      expect(await shelfOf(database).size()).toEqual({ letters: COUNT, articles: 1 }),
    );
  });

  test("is put in further where an earlier filling was stopped, not from the start", async () => {
    const stopping = openStore(large, (version) => {
      const database = databaseOf(version);
      database.letters.hook("creating", (at) => {
        if (at === 1500) throw new DOMException("full", "QuotaExceededError");
      });
      return database;
    });
    await until(stopping, 0.3);
    await expect
      .poll(async () => (await stopping.health()).trouble, { timeout: 20_000 })
      .toBe("full");
    let put = 0;
    const store = openStore(large, (version) => {
      const database = databaseOf(version);
      database.letters.hook("creating", () => void put++);
      return database;
    });
    await until(store, 1);
    expect(put).toBe(COUNT - 1000);
    expect(await whole(store)).toEqual(large);
  });

  test("is put in once by two windows that fill it at the same time, each helping along", async () => {
    const stores = [openStore(large), openStore(large)];
    await Promise.all(stores.map((store) => until(store, 1)));
    for (const store of stores) expect(await whole(store)).toEqual(large);
  });

  test("is put in anew when it is deleted in the middle", async () => {
    const store = openStore(large);
    await until(store, 0.3);
    await Dexie.delete(databaseOf(large.version).name);
    await until(store, 1);
    await expect.poll(async () => (await store.health()).filled, { timeout: 20_000 }).toBe(1);
    expect(await store.health()).toEqual({ trouble: null, filled: 1 });
    expect(await whole(store)).toEqual(large);
  });

  test("is put in anew when a table of thousands was emptied", async () => {
    const store = openStore(large);
    await until(store, 1);
    await meddleWithLarge((database) => database.letters.clear());
    expect(await lettersOf(store)).toHaveLength(COUNT);
    await until(store, 1);
    await meddleWithLarge(async (database) => expect(await database.letters.count()).toBe(COUNT));
  });

  test("is put in anew when an answer misses a letter from its midst", async () => {
    const store = openStore(large);
    await until(store, 1);
    await meddleWithLarge((database) => database.letters.where("id").equals("letter-701").delete());
    const { corpus } = await store.ask((shelf) => shelf.around("letter-700"));
    expect(corpus.letters.map(({ id }) => id)).toContain("letter-701");
    await until(store, 1);
    await meddleWithLarge(async (database) => expect(await database.letters.count()).toBe(COUNT));
  });
});
