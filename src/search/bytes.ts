/** Bytes that can be read from anywhere: a file, or memory. */
export interface Bytes {
  readonly size: number;
  read(at: number, length: number): Promise<Uint8Array>;
}

/** Bytes in memory, of whatever pieces. */
export function inMemory(pieces: Iterable<Uint8Array>): Bytes {
  const all = [...pieces];
  const size = all.reduce((sum, { length }) => sum + length, 0);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of all) {
    whole.set(piece, at);
    at += piece.length;
  }
  return { size, read: async (at, length) => whole.subarray(at, at + length) };
}

/** How much of what was read is remembered, in bytes. */
const REMEMBERED = 8_000_000;

/** Bytes that remember what was read of them last: who types on asks for most of the same again. */
export function remembering({ size, read }: Bytes): Bytes {
  const known = new Map<string, Uint8Array>();
  let held = 0;
  const remember = (key: string, bytes: Uint8Array) => {
    known.set(key, bytes);
    held += bytes.length;
    for (const [oldest, dropped] of known) {
      if (held <= REMEMBERED) break;
      known.delete(oldest);
      held -= dropped.length;
    }
  };
  return {
    size,
    async read(at, length) {
      const key = `${at} ${length}`;
      const bytes = known.get(key) ?? (await read(at, length));
      if (!known.has(key)) remember(key, bytes);
      return bytes;
    },
  };
}

/** Bytes of a file, read as they are needed; several readers do not stand in one another's way. */
export function inFile(file: Blob): Bytes {
  const read = async (at: number, length: number) =>
    new Uint8Array(await file.slice(at, at + length).arrayBuffer());
  return { size: file.size, read };
}
