import type { Index } from "./layout.ts";
import type { Stretch } from "./vocabulary.ts";

/** Called for each posting of a term: the document, and how often the term stands there. */
export type Take = (document: number, times: number) => void;

/** Where the postings of a stretch of terms begin and end. */
function placeOf({ postEnds }: Index, { from, to }: Stretch): readonly [number, number] {
  return [from === 0 ? 0 : postEnds[from - 1]!, to === 0 ? 0 : postEnds[to - 1]!];
}

function readTerm(bytes: Uint8Array, start: number, end: number, take: Take): void {
  let document = -1;
  for (let at = start; at < end;) {
    let value = 0;
    let byte = 128;
    for (let shift = 0; byte > 127; shift += 7) {
      byte = bytes[at++]!;
      value += (byte & 127) * 2 ** shift;
    }
    document += value >>> 1;
    take(document, value & 1 ? bytes[at++]! : 1);
  }
}

/** The bytes of the postings of neighbouring terms. */
export async function fetchPostings(index: Index, stretch: Stretch): Promise<Uint8Array> {
  const [begin, end] = placeOf(index, stretch);
  return begin === end ? new Uint8Array() : index.bytes.read(index.postings + begin, end - begin);
}

/** Reads the postings of neighbouring terms out of their bytes. */
export function readPostings(index: Index, stretch: Stretch, bytes: Uint8Array, take: Take): void {
  const [begin] = placeOf(index, stretch);
  for (let term = stretch.from; term < stretch.to; term++) {
    const [start, stop] = placeOf(index, { from: term, to: term + 1 });
    readTerm(bytes, start - begin, stop - begin, take);
  }
}
