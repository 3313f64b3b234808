import { type Searcher, searcherIn } from "./searcher.ts";

let searcher: Searcher | null = null;

/** The searcher of this page; its worker is started when it is first asked for. */
export function theSearcher(): Searcher {
  const start = () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  return (searcher ??= searcherIn(start()));
}
