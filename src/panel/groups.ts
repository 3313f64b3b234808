import { type LetterLine, orderOf } from "#corpus/line.ts";
import type { Sift } from "./sift.ts";

/** Letters under one heading: a year (empty: not known), a pair of people, what bears on the page and what else there is. */
export type Heading =
  | { readonly by: "date"; readonly year: string }
  | { readonly by: "pair"; readonly people: readonly [string, string] }
  | { readonly by: "relevance"; readonly related: boolean };

/** One row of a long list: a letter, and before the first of each group its heading, with the number of letters in it. */
export interface Row {
  readonly line: LetterLine;
  readonly heading: Heading | null;
  readonly size: number;
}

interface Group {
  readonly heading: Heading;
  readonly lines: LetterLine[];
}

function grouped(
  lines: readonly LetterLine[],
  keyOf: (line: LetterLine) => string,
  headingOf: (line: LetterLine) => Heading,
): Group[] {
  const groups = new Map<string, Group>();
  for (const line of lines) {
    const key = keyOf(line);
    const group = groups.get(key) ?? { heading: headingOf(line), lines: [] };
    groups.set(key, group);
    group.lines.push(line);
  }
  return [...groups.values()];
}

const yearOf = (line: LetterLine) => orderOf(line).slice(0, 4);
const pairOf = ({ sender, recipient }: LetterLine) =>
  [sender, recipient].toSorted() as [string, string];

/** Those that bear on the page in their order there, then all others. */
function byRelevance(lines: readonly LetterLine[], related: readonly string[]): Group[] {
  const rank = new Map(related.map((id, index) => [id, index]));
  const near = lines
    .filter(({ id }) => rank.has(id))
    .toSorted((a, b) => rank.get(a.id)! - rank.get(b.id)!);
  const far = lines.filter(({ id }) => !rank.has(id));
  const groups = [
    { heading: { by: "relevance", related: true } as const, lines: near },
    { heading: { by: "relevance", related: false } as const, lines: far },
  ];
  return groups.filter((group) => group.lines.length > 0);
}

function groupsBy(
  sort: Sift["sort"],
  lines: readonly LetterLine[],
  related: readonly string[],
): Group[] {
  if (sort === "relevance") return byRelevance(lines, related);
  if (sort === "date")
    return grouped(lines, yearOf, (line) => ({ by: "date", year: yearOf(line) }));
  const pairs = grouped(
    lines,
    (line) => pairOf(line).join(" "),
    (line) => ({ by: "pair", people: pairOf(line) }),
  );
  return pairs.toSorted((a, b) => b.lines.length - a.lines.length);
}

/** Lays letters, which come the latest first, out in rows; `related` are the ids of those that bear on the page, best first. */
export function rowsOf(
  lines: readonly LetterLine[],
  sort: Sift["sort"],
  related: readonly string[],
): Row[] {
  return groupsBy(sort, lines, related).flatMap(({ heading, lines: own }) =>
    own.map((line, index) => ({
      line,
      heading: index === 0 ? heading : null,
      size: own.length,
    })),
  );
}
