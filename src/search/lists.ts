/** Many byte lists that grow side by side in shared blocks; a list is a chain of slices, each twice the one before. */
export interface Lists {
  readonly blocks: Uint8Array[];
  used: number;
  /** By list: where it begins, where its next byte goes, where its slice ends, how many bytes it holds. */
  first: Uint32Array;
  at: Uint32Array;
  end: Uint32Array;
  size: Uint32Array;
}

const BLOCK = 1 << 20;
const LINK = 4;
const SMALLEST = 8;
const LARGEST = 1024;

/** Lists without a byte in them. */
export function noLists(): Lists {
  const none = () => new Uint32Array(1024);
  return { blocks: [], used: 0, first: none(), at: none(), end: none(), size: none() };
}

function twice(array: Uint32Array): Uint32Array {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Makes room for the bytes of a slice and its link; slices never reach over the end of a block. */
function room(lists: Lists, bytes: number): number {
  const left = lists.blocks.length * BLOCK - lists.used;
  if (left < bytes) {
    lists.used = lists.blocks.length * BLOCK;
    lists.blocks.push(new Uint8Array(BLOCK));
  }
  const start = lists.used;
  lists.used += bytes;
  return start;
}

function extend(lists: Lists, list: number): void {
  while (list >= lists.size.length) {
    for (const key of ["first", "at", "end", "size"] as const) lists[key] = twice(lists[key]);
  }
  const bytes = Math.min(Math.max(lists.size[list]!, SMALLEST), LARGEST);
  const start = room(lists, bytes + LINK);
  if (lists.size[list] === 0) lists.first[list] = start;
  else {
    const end = lists.end[list]!;
    const block = lists.blocks[Math.floor(end / BLOCK)]!;
    new DataView(block.buffer).setUint32(end % BLOCK, start);
  }
  lists.at[list] = start;
  lists.end[list] = start + bytes;
}

/** Puts a byte at the end of a list; a list that was never written to begins with it. */
export function append(lists: Lists, list: number, byte: number): void {
  if (list >= lists.size.length || lists.at[list] === lists.end[list]) extend(lists, list);
  const at = lists.at[list]!++;
  lists.blocks[Math.floor(at / BLOCK)]![at % BLOCK] = byte;
  lists.size[list]!++;
}

/** Puts a number at the end of a list, seven bits to a byte, the lowest first. */
export function appendNumber(lists: Lists, list: number, value: number): void {
  for (; value > 127; value >>>= 7) append(lists, list, (value & 127) | 128);
  append(lists, list, value);
}

/** The bytes of a list, slice by slice. */
export function* slicesOf(lists: Lists, list: number): Generator<Uint8Array> {
  let left = lists.size[list]!;
  let start = lists.first[list]!;
  for (let bytes = SMALLEST, held = 0; left > 0;) {
    const block = lists.blocks[Math.floor(start / BLOCK)]!;
    const length = Math.min(bytes, left);
    yield block.subarray(start % BLOCK, (start % BLOCK) + length);
    left -= length;
    held += length;
    if (left > 0) start = new DataView(block.buffer).getUint32((start % BLOCK) + bytes);
    bytes = Math.min(held, LARGEST);
  }
}
