import { asSource, type SourceLines } from "#corpus/article.ts";
import type { LetterLines } from "#corpus/line.ts";
import type { Database } from "./database.ts";
import { filledOf } from "./parts.ts";
import { STRETCH } from "./stretch.ts";
import { lost } from "./whole.ts";

/** The articles as lines: `most` of them, from the one at `from`. */
export async function sourcesOf(
  database: Database,
  from: number,
  most: number,
): Promise<SourceLines> {
  const [{ rows }, found] = await Promise.all([
    filledOf(database),
    database.articles.where(":id").aboveOrEqual(from).limit(most).toArray(),
  ]);
  const total = rows["articles"] ?? 0;
  if (found.length < Math.min(most, Math.max(0, total - from))) throw lost("an article");
  return { total, sources: found.map(({ article }) => asSource(article)) };
}

/** All letters as lines, the latest first: `most` of them, from the one at `from`. */
export async function linesOf(
  database: Database,
  from: number,
  most: number,
): Promise<LetterLines> {
  const [{ rows }, people, packed] = await Promise.all([
    filledOf(database),
    database.people.toArray(),
    database.lines
      .where("from")
      .between(from - STRETCH, from + most, false, false)
      .toArray(),
  ]);
  const total = rows["letters"] ?? 0;
  const begin = packed[0]?.from ?? 0;
  const lines = packed.flatMap((row) => row.lines).slice(from - begin, from - begin + most);
  if (lines.length < Math.min(most, Math.max(0, total - from))) throw lost("a stretch of letters");
  return {
    people: people.filter(({ letters }) => letters > 0).map(({ person }) => person),
    total,
    lines,
  };
}
