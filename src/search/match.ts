import type { Asked, Group } from "./groups.ts";
import type { Index } from "./layout.ts";
import { fetchPostings, readPostings } from "./postings.ts";

/** By document: how well it fits, and in how many groups it stands; `all` is the number of groups, others do not fit. */
export interface Matched {
  readonly score: Float32Array;
  readonly stands: Uint8Array;
  readonly all: number;
  /** How many words a document has on average. */
  readonly average: number;
}

const OUT = 255;
// BM25 as it is usually set.
const [K, B] = [1.2, 0.75];

/** A word says the more, the fewer documents hold it. */
function rarity(index: Index, group: Group): number {
  const documents = index.lengths.length;
  let held = 0;
  for (const { from, to } of group)
    for (let term = from; term < to; term++) held += index.held[term]!;
  return Math.log(1 + documents / (1 + Math.min(held, documents)));
}

function averageOf(lengths: Uint16Array): number {
  let sum = 0;
  for (const length of lengths) sum += length;
  return sum / Math.max(1, lengths.length);
}

/** A group with the bytes of its stretches' postings. */
type Fetched = readonly (Group[number] & { readonly bytes: Uint8Array })[];

/** Fetched all at once: a file answers many questions together faster than one after the other. */
function fetched(index: Index, groups: readonly Group[]): Promise<Fetched[]> {
  const fetchOne = async (stretch: Group[number]) => ({
    ...stretch,
    bytes: await fetchPostings(index, stretch),
  });
  return Promise.all(groups.map((group) => Promise.all(group.map(fetchOne))));
}

/** Scores the documents that hold a group's terms; only those count on that stood in all groups before. */
function score(index: Index, group: Fetched, matched: Matched, before: number): void {
  const { score, stands, average } = matched;
  const says = rarity(index, group);
  const usual = K * (1 - B);
  const byLength = (K * B) / average;
  for (const stretch of group)
    readPostings(index, stretch, stretch.bytes, (document, times) => {
      if (stands[document]! < before) return;
      if (stands[document] === before) stands[document] = before + 1;
      const length = index.lengths[document]!;
      const share = (times * (K + 1)) / (times + usual + byLength * length);
      score[document]! += stretch.weight * says * share;
    });
}

/** Finds the documents in which one term of every group stands, and none of those without. */
export async function match(index: Index, { groups, without }: Asked): Promise<Matched> {
  const documents = index.lengths.length;
  const [most, unwanted] = await Promise.all([
    fetched(index, groups.slice(0, OUT - 1)),
    fetched(index, without),
  ]);
  const matched: Matched = {
    score: new Float32Array(documents),
    stands: new Uint8Array(documents),
    all: most.length,
    average: averageOf(index.lengths),
  };
  for (const [before, group] of most.entries()) score(index, group, matched, before);
  for (const stretch of unwanted.flat())
    readPostings(index, stretch, stretch.bytes, (document) => (matched.stands[document] = OUT));
  return matched;
}
