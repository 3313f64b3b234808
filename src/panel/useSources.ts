import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { SourceLine } from "#corpus/article.ts";
import { background } from "./background.ts";
import { type Asked, reasonOf } from "./hooks.ts";

/** All articles, of which only the pages that were looked at are here. */
export interface Sources {
  readonly total: number;
  /** The pages that have come, by their numbers. */
  readonly pages: ReadonlyMap<number, readonly SourceLine[]>;
  /** Why the last page did not come; null when it did. */
  readonly trouble: { readonly why: string; readonly again: () => void } | null;
}

/** How many articles are asked for at a time: a screen or two. */
const PAGE = 50;

/** The article at a place; undefined until it has come. */
export function sourceAt({ pages }: Sources, index: number): SourceLine | undefined {
  return pages.get(Math.floor(index / PAGE))?.[index % PAGE];
}

/** The articles page by page: the first at once, the others when `want` is told which places are seen. */
export function useSources(): [Asked<Sources>, want: (first: number, last: number) => void] {
  const [asked, setAsked] = useState<Asked<Sources>>({ state: "waiting" });
  const begun = useRef(new Set<number>());
  const read = useCallback(async (page: number): Promise<void> => {
    if (begun.current.has(page)) return;
    begun.current.add(page);
    try {
      const { total, sources } = await background.sources(page * PAGE, PAGE);
      setAsked((now) => {
        const pages = new Map(now.state === "here" ? now.value.pages : []).set(page, sources);
        return { state: "here", value: { total, pages, trouble: null } };
      });
    } catch (error) {
      begun.current.delete(page);
      const trouble = { why: reasonOf(error), again: () => void read(page) };
      setAsked((now) =>
        now.state === "here"
          ? { ...now, value: { ...now.value, trouble } }
          : { state: "failed", ...trouble },
      );
    }
  }, []);
  const want = useCallback((first: number, last: number) => {
    for (let page = Math.floor(first / PAGE); page <= last / PAGE; page++) void read(page);
  }, []);
  useEffect(() => want(0, 0), []);
  return [asked, want];
}
