import type { Article } from "#corpus/article.ts";
import type { Provenance, Span } from "#corpus/provenance.ts";
import { partsOf, urnOf } from "./identify.ts";

// Enough to tell two places with the same words apart, little enough to be no copy of the article.
const AROUND = 32;

/** Words of an article as a Web Annotation points to them: by what they say and by where they stand. */
export interface Target {
  readonly type: "SpecificResource";
  readonly source: string;
  readonly selector: readonly [Quoted, Placed];
}

interface Quoted {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

interface Placed extends Span {
  readonly type: "TextPositionSelector";
}

/** Points to words of an article. The standard counts code points, the corpus UTF-16 units. */
export function targetOf({ article, start, end, exact }: Provenance, text: string): Target {
  const prefix = text.slice(Math.max(0, start - AROUND), start).replace(/^[\uDC00-\uDFFF]/, "");
  const suffix = text.slice(end, end + AROUND).replace(/[\uD800-\uDBFF]$/, "");
  return {
    type: "SpecificResource",
    source: urnOf("article", article),
    selector: [
      { type: "TextQuoteSelector", exact, prefix, suffix },
      {
        type: "TextPositionSelector",
        start: pointsBefore(text, start),
        end: pointsBefore(text, end),
      },
    ],
  };
}

/** What a target that `targetOf` made points to, among the articles that are at hand; throws if the article is not. */
export function provenanceOf(
  { source, selector: [quoted, placed] }: Target,
  articles: readonly Article[],
): Provenance {
  const id = partsOf(source)[1];
  const article = articles.find((one) => one.id === id);
  if (article === undefined)
    throw new Error(`${source}: this article is not at hand. Open the corpus that has it.`);
  const { text } = article;
  return {
    article: article.id,
    start: unitsBefore(text, placed.start),
    end: unitsBefore(text, placed.end),
    exact: quoted.exact,
  };
}

function pointsBefore(text: string, unit: number): number {
  return unit - (text.slice(0, unit).match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}

function unitsBefore(text: string, points: number): number {
  let unit = 0;
  for (let left = points; left > 0; left--) unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  return unit;
}
