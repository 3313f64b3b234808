import "fake-indexeddb/auto";
import Dexie from "dexie";
import { beforeEach, describe, expect, test } from "vitest";
import { databaseOf } from "#store/database.ts";
import { openStore } from "#store/store.ts";
import { small } from "../relate/small.ts";

beforeEach(async () => {
  await Promise.all((await Dexie.getDatabaseNames()).map((name) => Dexie.delete(name)));
});

const lettersOf = async (store: ReturnType<typeof openStore>) =>
  (await store.read()).corpus.letters.map(({ id }) => id).toSorted();

const all = ["floods", "harvest", "thanks"];

describe("the store", () => {
  test("is filled by the first question and gives back all that was packaged", async () => {
    const { corpus, trouble } = await openStore(small).read();
    expect(trouble).toBeNull();
    expect(corpus).toEqual(small);
  });

  test("answers questions that come together with one filling", async () => {
    const store = openStore(small);
    const answers = await Promise.all([lettersOf(store), lettersOf(store), lettersOf(store)]);
    expect(answers).toEqual([all, all, all]);
  });

  test("heals when it was emptied, by the next question", async () => {
    const store = openStore(small);
    await store.read();
    const other = databaseOf(small.version);
    await Promise.all(other.tables.map((table) => table.clear()));
    other.close();
    expect(await lettersOf(store)).toEqual(all);
  });

  test("heals when a part of it was lost, by the next question", async () => {
    const store = openStore(small);
    await store.read();
    const other = databaseOf(small.version);
    await other.letters.delete("harvest");
    other.close();
    expect(await lettersOf(store)).toEqual(all);
  });

  test("heals when its database was deleted while it was open", async () => {
    const store = openStore(small);
    await store.read();
    await Dexie.delete(`letterhead-corpus-${small.version}`);
    expect(await lettersOf(store)).toEqual(all);
  });

  test("drops the database of an earlier version once the new one is filled", async () => {
    await openStore({ ...small, version: "earlier" }).read();
    await openStore(small).read();
    expect(await Dexie.getDatabaseNames()).toEqual(["letterhead-corpus-small"]);
  });

  test("lets the package answer and says why when the browser refuses a database", async () => {
    const refused = (version: string) => {
      const database = databaseOf(version);
      database.on("ready", () => {
        throw new DOMException("refused", "InvalidStateError");
      });
      return database;
    };
    const { corpus, trouble } = await openStore(small, refused).read();
    expect(corpus).toEqual(small);
    expect(trouble).toMatch(/does not keep data|refused/);
  });

  test("refuses a package of a format it does not know, and says what to do", async () => {
    const later = { ...small, format: 2 } as unknown as typeof small;
    await expect(openStore(later).read()).rejects.toThrow(/format 2.*update Letterhead/);
  });
});
