import type { Corpus } from "#corpus/corpus.ts";
import type { KnownDate } from "#corpus/date.ts";
import { inWords } from "#corpus/edtf.ts";
import type { Provenance } from "#corpus/provenance.ts";
import { type Annotation, annotation, type Body, dated, record, words } from "./annotation.ts";
import { urnOf } from "./identify.ts";
import { targetOf } from "./selectors.ts";

/** A date of something: which one, under which property, and the article it rests on where no words say it. */
interface Day {
  readonly which: string;
  readonly property: string;
  readonly date: KnownDate | null;
  readonly article: string;
}

/** What is said, of the words where it stands: one target where there is one, as most readers expect it, else all. */
export function standing(
  body: readonly Body[],
  sources: readonly Provenance[],
  { articles }: Corpus,
): Pick<Annotation, "body" | "target"> {
  const textOf = (id: string) => articles.find((article) => article.id === id)?.text ?? "";
  const targets = sources.map((source) => targetOf(source, textOf(source.article)));
  const [only] = targets;
  return { body, target: targets.length === 1 && only !== undefined ? only : targets };
}

/** A date as a fact of its own, about the thing of that kind and id; nothing where none is known. */
export function dayOf(
  [kind, id]: readonly [kind: string, id: string],
  { which, property, date, article }: Day,
  corpus: Corpus,
): Annotation[] {
  if (date === null) return [];
  const told = words([inWords(date.edtf), ...date.how].join(". "));
  const body = [record(kind, id, dated(date, property)), told];
  const where =
    date.source === null
      ? { body, target: urnOf("article", article) }
      : standing(body, [date.source], corpus);
  return [annotation([kind, id, which], "describing", where)];
}
