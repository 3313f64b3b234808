import type { Corpus } from "#corpus/corpus.ts";
import { openPackage } from "#corpus/package.ts";
import { type Database, databaseOf, isWhole } from "./database.ts";
import { fill } from "./fill.ts";
import { shelfInMemory } from "./in-memory.ts";
import { shelfOf } from "./on-disk.ts";
import { once } from "./once.ts";
import type { Shelf } from "./shelf.ts";
import { type Source, sourceOf } from "./stretch.ts";
import { type Trouble, troubleOf } from "./trouble.ts";
import { isLost } from "./whole.ts";

/** How the store is doing. */
export interface Health {
  /** Why the package has to answer; null when the store does, or will as soon as it is filled. */
  readonly trouble: Trouble | null;
  /** The share of the corpus that is in the store, from 0 to 1. */
  readonly filled: number;
}

type Question<T> = (shelf: Shelf) => Promise<T>;

/** Where the corpus lives. */
export interface Store {
  /**
   * Puts a question to the database, which is filled if need be. The package answers while a large corpus is being put
   * in, and where the browser refuses a database. Rejects only when the package itself is broken.
   */
  ask<T>(question: Question<T>): Promise<T>;
  health(): Promise<Health>;
}

/** The package as it answers and as it is put in; its shape and references are checked before, and what does not hold is thrown. */
function packageOf(packaged: Corpus) {
  const opened = once(() => openPackage(packaged));
  return { shelf: once(() => shelfInMemory(opened())), source: once(() => sourceOf(opened())) };
}

/** Looks after one connection: whether it can answer, and its filling. Questions that come together share a look and a filling. */
function keeping(database: Database, source: () => Source) {
  let filling: Promise<void> | null = null;
  let looking: Promise<boolean> | null = null;
  const state = { filled: 0, failure: null as unknown };
  const isWholeNow = () => (looking ??= isWhole(database).finally(() => (looking = null)));
  const startFilling = () => {
    state.filled = 0;
    return fill(database, source(), (share) => (state.filled = share)).finally(
      () => (filling = null),
    );
  };
  return {
    database,
    state,
    /** Resolves to whether the database can answer now: a small corpus is waited for, a large one is put in beside the questions. */
    async ready(): Promise<boolean> {
      if (!filling && (await isWholeNow())) {
        Object.assign(state, { filled: 1, failure: null });
        return true;
      }
      filling ??= startFilling();
      if (source().stretches === 1) return filling.then(() => true);
      filling.catch((error: unknown) => (state.failure = error));
      return false;
    },
  };
}

/**
 * The store of a packaged corpus. Every question makes sure that the corpus is there: emptied, evicted or deleted, it is
 * filled again. A connection that the browser closed is opened once more before the package answers instead.
 */
export function openStore(
  packaged: Corpus,
  open: (version: string) => Database = databaseOf,
): Store {
  const { shelf, source } = packageOf(packaged);
  const connect = () => keeping(open(packaged.version), source);
  let keeper = connect();

  const mend = async (broken: typeof keeper, error: unknown) => {
    if (isLost(error)) await broken.database.filled.clear();
    if (broken !== keeper) return;
    broken.database.close();
    keeper = connect();
  };
  const answer = async <T>(question: Question<T>): Promise<{ value: T; why: unknown }> => {
    const asked = keeper;
    const now = async () => {
      const { database, state, ready } = keeper;
      const value = await question((await ready()) ? shelfOf(database) : shelf());
      return { value, why: state.failure };
    };
    try {
      return await now().catch((error: unknown) => mend(asked, error).then(now));
    } catch (error) {
      return { value: await question(shelf()), why: error };
    }
  };
  return {
    ask: async (question) => (await answer(question)).value,
    async health() {
      const { why } = await answer((shelf) => shelf.size());
      return { trouble: why === null ? null : troubleOf(why), filled: keeper.state.filled };
    },
  };
}
