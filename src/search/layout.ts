import type { Built } from "./build.ts";
import { type Bytes, remembering } from "./bytes.ts";
import type { Facts, Growing } from "./facts.ts";
import { slicesOf } from "./lists.ts";

/** Raised whenever indexes of before cannot be read any more. */
const FORMAT = 1;
const LENGTHS = 8;

/** What every query needs at hand. The postings stay where they are. */
export interface Index {
  readonly version: string;
  readonly bytes: Bytes;
  /** All terms in their order, one after the other, and where each ends. */
  readonly terms: string;
  readonly ends: Uint32Array;
  /** By term: how many documents hold it, and where its postings end. */
  readonly held: Uint32Array;
  readonly postEnds: Uint32Array;
  /** Where the postings begin. */
  readonly postings: number;
  /** By document: how many words it has. */
  readonly lengths: Uint16Array;
  readonly facts: Facts;
}

type Columns = Record<string, Uint8Array | Uint16Array | Uint32Array>;

interface Head {
  readonly format: number;
  readonly version: string;
  readonly postings: number;
  /** By column: width of a number in bytes, and how many there are. */
  readonly columns: Readonly<Record<string, readonly [number, number]>>;
}

const WIDTHS: Readonly<Record<keyof Facts, 1 | 2 | 4>> = {
  kind: 1,
  place: 4,
  nth: 2,
  first: 4,
  last: 4,
  letters: 4,
  begin: 4,
  sender: 2,
  recipient: 2,
  letterKind: 1,
  sentFirst: 4,
  sentLast: 4,
};
const ARRAYS = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array } as const;

function factColumns(facts: Growing): Columns {
  const names = Object.keys(WIDTHS) as (keyof Facts)[];
  return Object.fromEntries(names.map((name) => [name, ARRAYS[WIDTHS[name]].from(facts[name])]));
}

function runningSums(numbers: readonly number[]): Uint32Array {
  let sum = 0;
  return Uint32Array.from(numbers, (number) => (sum += number));
}

function bytesOf(column: Columns[string]): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}

/** An index as bytes, in one sequence from the first to the last; one that was broken off is seen to be short. */
export function* written({ draft, facts }: Built, version: string): Generator<Uint8Array> {
  const { numbers, postings, held, lengths } = draft;
  const terms = [...numbers.keys()].toSorted();
  const order = terms.map((term) => numbers.get(term)!);
  const columns: Columns = {
    terms: new TextEncoder().encode(terms.join("")),
    ends: runningSums(terms.map(({ length }) => length)),
    held: Uint32Array.from(order, (term) => held[term]!),
    postEnds: runningSums(order.map((term) => postings.size[term]!)),
    lengths: Uint16Array.from(lengths, (length) => Math.min(length, 0xffff)),
    ...factColumns(facts),
  };
  const head: Head = {
    format: FORMAT,
    version,
    postings: order.reduce((sum, term) => sum + postings.size[term]!, 0),
    columns: Object.fromEntries(
      Object.entries(columns).map(([name, { BYTES_PER_ELEMENT: width, length }]) => [
        name,
        [width, length],
      ]),
    ),
  };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const body = Object.values(columns).reduce((sum, { byteLength }) => sum + byteLength, 0);
  yield bytesOf(Uint32Array.of(json.length, body));
  yield json;
  for (const column of Object.values(columns)) yield bytesOf(column);
  for (const term of order) yield* slicesOf(postings, term);
}

function readColumns({ columns }: Head, body: Uint8Array): Columns {
  let at = 0;
  const read = ([name, [width, length]]: [string, readonly [number, number]]) => {
    // A copy, because numbers must begin where their width allows it.
    const bytes = body.slice(at, (at += width * length));
    return [name, new ARRAYS[width as 1 | 2 | 4](bytes.buffer)];
  };
  return Object.fromEntries(Object.entries(columns).map(read));
}

/** Opens what was written; null when it is not whole, or of another format or version. */
export async function opened(bytes: Bytes, version: string): Promise<Index | null> {
  if (bytes.size < LENGTHS) return null;
  const lengths = (await bytes.read(0, LENGTHS)).slice();
  const [json = 0, body = 0] = new Uint32Array(lengths.buffer);
  const start = LENGTHS + json + body;
  if (start > bytes.size) return null;
  const all = await bytes.read(LENGTHS, json + body);
  const head: Head = JSON.parse(new TextDecoder().decode(all.subarray(0, json)));
  const isWhole = bytes.size === start + head.postings;
  if (head.format !== FORMAT || head.version !== version || !isWhole) return null;
  const { terms, ...columns } = readColumns(head, all.subarray(json));
  const { ends, held, postEnds } = columns as Record<string, Uint32Array>;
  return {
    version,
    bytes: remembering(bytes),
    postings: start,
    terms: new TextDecoder().decode(terms),
    ends: ends!,
    held: held!,
    postEnds: postEnds!,
    lengths: columns["lengths"] as Uint16Array,
    facts: columns as unknown as Facts,
  };
}
