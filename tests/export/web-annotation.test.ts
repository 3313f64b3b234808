import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Corpus } from "#corpus/corpus.ts";
import type { Annotation } from "#export/annotation.ts";
import { readWebAnnotation } from "#export/read-annotations.ts";
import type { Target } from "#export/selectors.ts";
import { writeWebAnnotation } from "#export/web-annotation.ts";
import { buildCorpus } from "../../src/commands/corpus.ts";
import { anyCorpus, holds } from "./corpora.ts";
import { readStandard, standardsAreHere } from "./standards.ts";
import { broken } from "./w3c.ts";

interface Page {
  readonly partOf: { readonly total: number };
  readonly items: readonly Annotation[];
}

const corpus = buildCorpus("seeds");
const pageOf = (any: Corpus): Page => JSON.parse(writeWebAnnotation(any)) as Page;
const page = pageOf(corpus);
const ids = page.items.map(({ id }) => id);

function targets({ target }: Annotation): Target[] {
  return [target]
    .flat<(string | Target | readonly Target[])[]>()
    .filter((one) => typeof one !== "string");
}

describe("the facts as Web Annotations", () => {
  test("are all there, each under a name of its own", () => {
    const named = (kind: string) =>
      ids.filter((id) => new RegExp(`^urn:letterhead:annotation:${kind}:[^:]+$`).test(id));
    for (const kind of ["article", "letter", "quote", "event", "conflict"] as const)
      expect(named(kind)).toHaveLength(corpus[`${kind}s`].length);
    const dates = corpus.letters
      .flatMap(({ sent, reported }) => [sent, reported])
      .filter((date) => date !== null);
    expect(ids.filter((id) => /:letter:.*:(?:sent|reported)$/.test(id))).toHaveLength(dates.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page.partOf.total).toBe(ids.length);
  });

  test("point at words that stand there, counted in code points, with what stands before and after them", () => {
    const check = (any: Corpus) => {
      for (const { source, selector } of pageOf(any).items.flatMap(targets)) {
        const article = any.articles.find(
          ({ id }) => source === `urn:letterhead:article:${encodeURIComponent(id)}`,
        );
        const [{ exact, prefix, suffix }, { start, end }] = selector;
        const points = Array.from(article?.text ?? "");
        expect(points.slice(start, end).join("")).toBe(exact);
        expect(points.slice(0, start).join("").endsWith(prefix)).toBe(true);
        expect(points.slice(end).join("").startsWith(suffix)).toBe(true);
        expect(prefix + suffix).not.toMatch(/\p{Surrogate}/u);
      }
    };
    check(corpus);
    holds(anyCorpus, check);
  });

  test("tell the same when they are read back: letters, quotations, events and contradictions", () => {
    const check = (any: Corpus) => {
      const { letters, quotes, events, conflicts } = any;
      expect(readWebAnnotation(writeWebAnnotation(any), any.articles)).toEqual({
        letters,
        quotes,
        events,
        conflicts,
      });
    };
    check(corpus);
    holds(anyCorpus, check);
  });

  test("are not read back without the article that they are about", () => {
    expect(() => readWebAnnotation(writeWebAnnotation(corpus), [])).toThrow(
      "this article is not at hand",
    );
    expect(() => readWebAnnotation("{}", [])).toThrow("no page of annotations");
  });
});

describe.skipIf(!standardsAreHere)(
  "the facts as Web Annotations against the standard (skipped without ../shared)",
  { timeout: 30_000 },
  () => {
    const samples = [page, ...fc.sample(anyCorpus, 3).map(pageOf)];

    test("hold every assertion that the W3C says an annotation must hold", () => {
      for (const item of samples.flatMap(({ items }) => items))
        expect(broken(item, "annotations/annotationMusts.test"), item.id).toEqual([]);
    });

    test("stand on a page that holds every assertion that a page must hold", () => {
      for (const sample of samples)
        expect(broken(sample, "collections/pages/pageMusts.test")).toEqual([]);
    });

    test("would be refused without a target, a name, or with a position that is none", () => {
      const item = page.items.find((one) => targets(one).length === 1);
      const { target, ...aimless } = item as Annotation;
      const [quoted] = (target as Target).selector;
      const astray = {
        ...aimless,
        target: {
          ...(target as Target),
          selector: [quoted, { type: "TextPositionSelector", start: -1, end: "2" }],
        },
      };
      for (const wrong of [aimless, { ...item, id: "no name" }, astray])
        expect(broken(wrong, "annotations/annotationMusts.test")).not.toEqual([]);
    });

    test("use no word that their JSON-LD context does not explain", () => {
      const [anno, own] = (page.items[0] as Annotation)["@context"];
      const known = {
        ...(
          JSON.parse(readStandard("web-annotation/jsonld/anno.jsonld")) as Record<string, object>
        )["@context"],
        ...own,
      };
      expect(anno).toBe("http://www.w3.org/ns/anno.jsonld");
      const explained = (word: string) =>
        word.startsWith("@") || (word.split(":")[0] ?? "") in known;
      const words = samples.flatMap(({ items }) =>
        items.flatMap((item) => wordsOf({ ...item, "@context": null })),
      );
      expect(words.filter((word) => !explained(word))).toEqual([]);
    });
  },
);

/** The keys and the types that a JSON-LD value uses. */
function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== "object" || value === null) return [];
  const type = "type" in value && typeof value.type === "string" ? [value.type] : [];
  return [...type, ...Object.entries(value).flatMap(([key, inner]) => [key, ...wordsOf(inner)])];
}
