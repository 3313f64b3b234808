/** How many mistakes a word may hold and still be meant: none in a short one, two in a long one. */
export function mayDiffer(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/** How far the beginning of a term is from every beginning of the word; the least of it; the least so far from the whole word. */
interface Row {
  readonly cells: readonly number[];
  readonly least: number;
  readonly best: number;
}

/** A walk through terms in their order, which reads no beginning twice: `path` are the letters that were read last, `depth` of them. */
interface Walk {
  readonly word: string;
  readonly rows: Row[];
  readonly path: number[];
  depth: number;
}

function startWalk(word: string): Walk {
  const cells = Array.from({ length: word.length + 1 }, (_, i) => i);
  return { word, rows: [{ cells, least: 0, best: word.length }], path: [], depth: 0 };
}

/** The row for the letter of the path at `depth`, from the rows above it. */
function nextRow({ word, rows, path }: Walk, depth: number): Row {
  const { cells: last, best } = rows[depth]!;
  const letter = path[depth];
  const cells = [depth + 1];
  for (let i = 1; i <= word.length; i++) {
    const wrong = word.charCodeAt(i - 1) === letter ? 0 : 1;
    let least = Math.min(last[i]! + 1, cells[i - 1]! + 1, last[i - 1]! + wrong);
    const changedPlaces =
      wrong === 1 &&
      i > 1 &&
      depth > 0 &&
      word.charCodeAt(i - 2) === letter &&
      word.charCodeAt(i - 1) === path[depth - 1];
    if (changedPlaces) least = Math.min(least, rows[depth - 1]!.cells[i - 2]! + 1);
    cells.push(least);
  }
  return { cells, least: Math.min(...cells), best: Math.min(best, cells[word.length]!) };
}

/** Goes to the term that stands in the text from `start` to `end`, and reads it as far as there is hope. */
function visit(walk: Walk, text: string, [start, end]: readonly [number, number], most: number) {
  const { path, rows } = walk;
  const length = end - start;
  let depth = 0;
  while (depth < walk.depth && depth < length && text.charCodeAt(start + depth) === path[depth])
    depth++;
  while (depth < length && rows[depth]!.least <= most) {
    path[depth] = text.charCodeAt(start + depth);
    rows[depth + 1] = nextRow(walk, depth);
    depth++;
  }
  walk.depth = depth;
}

/** How many letters must be put in, left out, changed, or change places to make one word the other. */
export function distance(one: string, other: string): number {
  const walk = startWalk(one);
  visit(walk, other, [0, other.length], Infinity);
  return walk.rows[other.length]!.cells[one.length]!;
}

/** A term that is nearly the word that was asked for. */
export interface Near {
  readonly at: number;
  readonly distance: number;
}

/** All terms in their order, one after the other, and where each ends. */
export interface Terms {
  readonly terms: string;
  readonly ends: ArrayLike<number>;
}

/** The terms that may have been meant by a word; with `prefix`, also those that begin with nearly the word. */
export function nearTerms(word: string, prefix: boolean, { terms, ends }: Terms): Near[] {
  const most = mayDiffer(word);
  if (most === 0) return [];
  const walk = startWalk(word);
  const found: Near[] = [];
  for (let at = 0, start = 0; at < ends.length; start = ends[at++]!) {
    const end = ends[at]!;
    visit(walk, terms, [start, end], most);
    const { best, cells } = walk.rows[walk.depth]!;
    const isRead = walk.depth === end - start;
    const far = prefix ? best : isRead ? cells[word.length]! : Infinity;
    if (far <= most) found.push({ at, distance: far });
  }
  return found;
}
