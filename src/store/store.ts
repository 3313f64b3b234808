import type { Corpus } from "#corpus/corpus.ts";
import { openPackage } from "#corpus/package.ts";
import { type Database, databaseOf, dropOthers } from "./database.ts";
import { fill, isWhole, readBack } from "./fill.ts";

/** The corpus as it stands now; `trouble` says why the packaged one had to answer, null when the store did. */
export interface Holdings {
  readonly corpus: Corpus;
  readonly trouble: string | null;
}

/** Where the corpus lives. */
export interface Store {
  /** Filled if need be, and from the package where the browser refuses a database. Rejects only when the package itself is broken. */
  read(): Promise<Holdings>;
}

/** What stands in the way of a database, in words a reader can act on. */
function trouble(error: unknown): string {
  const name = error instanceof Error ? error.name : "";
  const known: Record<string, string> = {
    QuotaExceededError: "the disk is full",
    InvalidStateError:
      "this browser does not keep data for extensions (private or “never remember history” mode)",
    MissingAPIError: "this browser offers no database to extensions",
  };
  return (
    known[name] ??
    `the browser refused its database (${error instanceof Error ? error.message : String(error)})`
  );
}

/** The packaged corpus, whose shape and references are checked when it is first needed; throws what does not hold. */
function once(packaged: Corpus): () => Corpus {
  let opened: Corpus | null = null;
  return () => (opened ??= openPackage(packaged));
}

/**
 * The store of a packaged corpus. Every read makes sure that the corpus is there: emptied, evicted or deleted, it is
 * filled again. A connection that the browser closed is opened once more before the package answers instead.
 */
export function openStore(
  packaged: Corpus,
  open: (version: string) => Database = databaseOf,
): Store {
  let database = open(packaged.version);
  let reading: Promise<Holdings> | null = null;
  const opened = once(packaged);

  const readIt = async (): Promise<Corpus> => {
    if (!(await isWhole(database))) {
      await fill(database, opened());
      await dropOthers(packaged.version);
    }
    return readBack(database, packaged);
  };
  const readAgain = () => {
    database.close();
    database = open(packaged.version);
    return readIt();
  };
  const readOnce = async (): Promise<Holdings> => {
    try {
      return { corpus: await readIt().catch(readAgain), trouble: null };
    } catch (error) {
      return { corpus: opened(), trouble: trouble(error) };
    }
  };
  return {
    // Questions that come together share one reading; nothing is kept longer than that, so that nothing can be stale.
    read: () => (reading ??= readOnce().finally(() => (reading = null))),
  };
}
