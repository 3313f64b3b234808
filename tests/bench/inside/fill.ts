// Runs in a page of the extension: puts a generated corpus where the packaged one lies, by the store's own means.
import { databaseOf } from "#store/database.ts";
import { fill } from "#store/fill.ts";
import type { Size } from "../corpora.ts";
import { generated } from "../generated.ts";

/** How far it has come, for whoever asks from outside. */
export interface Progress {
  share: number;
  done: boolean;
  trouble: string | null;
}

/** The version of the packaged corpus, as the name of its database says it. */
async function packagedVersion(): Promise<string> {
  const prefix = databaseOf("").name;
  const all = await indexedDB.databases();
  const name = all.find((one) => one.name?.startsWith(prefix))?.name;
  if (!name) throw new Error("the packaged corpus was never put in");
  return name.slice(prefix.length);
}

async function fillCorpus(size: Size, progress: Progress): Promise<void> {
  const version = await packagedVersion();
  const database = databaseOf(version);
  await database.transaction("rw", database.tables, () =>
    Promise.all(database.tables.map((table) => table.clear())),
  );
  await fill(database, generated(size, version), (share) => (progress.share = share));
  database.close();
}

const progress: Progress = { share: 0, done: false, trouble: null };
Object.assign(globalThis, {
  benchProgress: progress,
  benchFill: (size: Size) =>
    void fillCorpus(size, progress).then(
      () => (progress.done = true),
      (error: unknown) => (progress.trouble = String(error)),
    ),
});
