import { type Bytes, inFile } from "./bytes.ts";

/** Where indexes are kept from one day to the next. */
export interface Place {
  find(name: string): Promise<Bytes | null>;
  /** Writes all of it or nothing, and drops what is kept under other names. */
  keep(name: string, pieces: Iterable<Uint8Array>): Promise<Bytes>;
  /** Does a task while nobody else, in whatever window, does one of the same name. */
  alone<T>(name: string, task: () => Promise<T>): Promise<T>;
}

const LARGE = 1 << 20;

/** Many small pieces as few large ones: every write is a message to another process. */
function* gathered(pieces: Iterable<Uint8Array>): Generator<Uint8Array<ArrayBuffer>> {
  let buffer = new Uint8Array(LARGE);
  let used = 0;
  for (const piece of pieces) {
    for (let at = 0; at < piece.length;) {
      const part = piece.subarray(at, at + LARGE - used);
      buffer.set(part, used);
      at += part.length;
      used += part.length;
      if (used < LARGE) continue;
      yield buffer;
      buffer = new Uint8Array(LARGE);
      used = 0;
    }
  }
  yield buffer.subarray(0, used);
}

const isMissing = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "NotFoundError";

async function dropOthers(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  for await (const other of folder.keys()) if (other !== name) await folder.removeEntry(other);
}

/** The files that the browser keeps for the extension. Rejects where it keeps none, in private windows for example. */
export async function originFiles({ storage, locks }: Navigator): Promise<Place> {
  const root = await storage.getDirectory();
  const folder = await root.getDirectoryHandle("search", { create: true });
  const find = async (name: string) => {
    try {
      return inFile(await (await folder.getFileHandle(name)).getFile());
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  };
  return {
    find,
    async keep(name, pieces) {
      const handle = await folder.getFileHandle(name, { create: true });
      // What is written this way takes the file's place at `close`, as a whole.
      const writing = await handle.createWritable();
      for (const piece of gathered(pieces)) await writing.write(piece);
      await writing.close();
      await dropOthers(folder, name);
      return inFile(await handle.getFile());
    },
    alone: (name, task) => locks.request(`search-${name}`, task) as ReturnType<typeof task>,
  };
}
