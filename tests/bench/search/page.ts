// The page of the search bench's extension: fills a store with a generated corpus, and asks the searcher as the panel does.
import type { Person } from "#corpus/person.ts";
import { parse } from "#search/parse.ts";
import { isEmpty } from "#search/query.ts";
import { originFiles } from "#search/place.ts";
import { keptIndex } from "#search/ready.ts";
import type { State } from "#search/searcher.ts";
import { theSearcher } from "#search/start.ts";
import { storedSource } from "#search/stored.ts";
import { databaseOf } from "#store/database.ts";
import { fill } from "#store/fill.ts";
import { people } from "../corpora.ts";
import { generated } from "../generated.ts";

const KEYS = {
  from: "from",
  to: "to",
  with: "with",
  kind: "kind",
  before: "before",
  after: "after",
};
const KINDS = { letter: "letter", message: "message", telegram: "telegram", reply: "reply" };

/** As many of each kind as the panel shows at first. */
const MOST = 8;

const called = ({ id, name, short, native }: Person) => ({
  id,
  names: native ? [name, short, native] : [name, short],
});
const tongue = { people: people.map(called), keys: KEYS, kinds: KINDS };

/** The bytes of all files that search keeps. */
async function kept(): Promise<number> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle("search", { create: true });
  let bytes = 0;
  for await (const handle of folder.values())
    if (handle.kind === "file") bytes += (await handle.getFile()).size;
  return bytes;
}

/** The bytes that a kept index has in memory while it is open. */
async function atHand(): Promise<number> {
  const source = await storedSource();
  const index = source && (await keptIndex(source, await originFiles(navigator)));
  if (!index) return 0;
  const columns = [
    index.ends,
    index.held,
    index.postEnds,
    index.lengths,
    ...columnsOf(index.facts),
  ];
  return columns.reduce((sum, { byteLength }) => sum + byteLength, index.terms.length * 2);
}

const columnsOf = (facts: object): { byteLength: number }[] =>
  Object.values(facts).filter(ArrayBuffer.isView);

const page = {
  filled: 0,
  state: null as State | null,
  trouble: "",
  kept,
  atHand,
  fill(articles: number): void {
    const source = generated({ seed: 11, articles }, `bench-${articles}`);
    fill(databaseOf(source.version), source, (share) => (page.filled = share)).then(
      () => (page.filled = 1),
      (error: unknown) => (page.trouble = String(error)),
    );
  },
  open(): void {
    theSearcher().watch((state) => (page.state = state));
  },
  /** Asks once; resolves to the milliseconds until the answer was here. */
  async ask(text: string): Promise<number> {
    const start = performance.now();
    const query = parse(text, tongue);
    if (!isEmpty(query)) await theSearcher().ask(query, MOST);
    return performance.now() - start;
  },
  /** Types a text letter by letter, each when the answer to the one before is here. */
  async type(text: string): Promise<number[]> {
    const times: number[] = [];
    for (let end = 1; end <= text.length; end++) times.push(await page.ask(text.slice(0, end)));
    return times;
  },
};

Object.assign(globalThis, { bench: page });

/** What a bench may ask of this page, where it is called `bench`. */
export type BenchPage = typeof page;
