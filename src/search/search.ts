import type { Span } from "#corpus/provenance.ts";
import { type Best, bestOf } from "./best.ts";
import { type Kind, KINDS } from "./document.ts";
import { passing } from "./facts.ts";
import { type Correction, groupsOf } from "./groups.ts";
import { hitOf } from "./hits.ts";
import type { Index } from "./layout.ts";
import { match } from "./match.ts";
import { holds } from "./phrase.ts";
import type { Query } from "./query.ts";
import { type Found, recordsOf, textsOf } from "./records.ts";
import { type Hit, hitsIn, type Snippet, snippetOf } from "./snippet.ts";
import type { Source } from "./source.ts";

/** A document with the stretch that shows best why it was found; none where only its names or its filters did. */
export type Shown = Found & {
  readonly snippet: Snippet | null;
  /** What was hit in an article's title. */
  readonly titleHits: readonly Span[];
};

/** What was found of one kind. */
export interface Findings {
  readonly count: number;
  /** There may be more: phrases are looked for among the likeliest only. */
  readonly atLeast: boolean;
  readonly shown: readonly Shown[];
}

/** The answer to a query. */
export interface Answer {
  readonly found: Readonly<Record<Kind, Findings>>;
  readonly corrections: readonly Correction[];
  readonly unknown: readonly string[];
}

/** How many documents are read for a phrase, of each kind, and how many at a time. */
const MOST_READ = 200;
const AT_A_TIME = 25;

/** The best stretch of all texts: the first that shows the most. */
function bestSnippet(found: Found, hit: Hit): Snippet | null {
  const all = textsOf(found).map((text) => snippetOf(text, hit));
  const shows = (snippet: Snippet | null) => snippet?.hits.length ?? 0;
  return all.reduce((best, next) => (shows(next) > shows(best) ? next : best), null);
}

/** What holds the phrases of a query; `atLeast`: not everything was read. */
interface Fitting {
  readonly fits: readonly Found[];
  readonly atLeast: boolean;
}

interface Asking {
  readonly index: Index;
  readonly source: Source;
  readonly query: Query;
  readonly most: number;
  readonly hit: Hit;
}

const isLong = ({ length }: readonly string[]): boolean => length > 1;

/** Whether texts must be read to know what fits: the index knows which words stand in them, not in which order. */
function mustBeRead({ phrases, without }: Query): boolean {
  return phrases.some(isLong) || without.some(isLong);
}

/** Reads the likeliest, and keeps those that hold the phrases, until there are enough. */
async function fitting({ index, source, query, most }: Asking, best: Best): Promise<Fitting> {
  const { documents } = best;
  const fits: Found[] = [];
  let read = 0;
  while (read < documents.length && fits.length <= most) {
    const next = documents.slice(read, read + AT_A_TIME);
    const records = await recordsOf(source, index.facts, next);
    const { phrases, without } = query;
    const holding = (found: Found) =>
      holds(textsOf(found), phrases.filter(isLong), without.filter(isLong));
    fits.push(...records.filter(holding));
    read += next.length;
  }
  return { fits, atLeast: read < best.count };
}

function show(found: Found, hit: Hit): Shown {
  const titleHits = found.kind === "article" ? hitsIn(found.article.title, hit) : [];
  return { ...found, snippet: bestSnippet(found, hit), titleHits };
}

async function findings(asking: Asking, best: Best): Promise<Findings> {
  const { index, source, query, most, hit } = asking;
  if (!mustBeRead(query)) {
    const records = await recordsOf(source, index.facts, best.documents);
    return { count: best.count, atLeast: false, shown: records.map((one) => show(one, hit)) };
  }
  const { fits, atLeast } = await fitting(asking, best);
  const shown = fits.slice(0, most).map((one) => show(one, hit));
  return { count: fits.length, atLeast, shown };
}

/** Answers a query from an index: of every kind how many there are, and the best of them. */
export async function search(
  index: Index,
  source: Source,
  query: Query,
  most: number,
): Promise<Answer> {
  const asked = groupsOf(index, query);
  const matched = await match(index, asked);
  const passes = passing(query.filters, index.facts, source.people);
  const best = bestOf(matched, index.facts, passes, mustBeRead(query) ? MOST_READ : most);
  const hit = hitOf(query, asked.corrections);
  const asking = { index, source, query, most, hit };
  const all = await Promise.all(
    KINDS.map(async (kind) => [kind, await findings(asking, best[kind])] as const),
  );
  const found = Object.fromEntries(all) as Answer["found"];
  return { found, corrections: asked.corrections, unknown: asked.unknown };
}
