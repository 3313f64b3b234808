import { useEffect, useMemo, useState } from "preact/hooks";
import type { Person } from "#corpus/person.ts";
import { parse } from "#search/parse.ts";
import type { Query } from "#search/query.ts";
import type { Answer } from "#search/search.ts";
import type { State } from "#search/searcher.ts";
import { theSearcher } from "#search/start.ts";
import { background } from "./background.ts";
import { reasonOf } from "./hooks.ts";
import { readersTongue } from "./tongue.ts";

/** An answer, with the query that it answers. */
export interface Answered {
  readonly text: string;
  readonly query: Query;
  readonly answer: Answer;
}

/** The searcher's state, kept up to date; whom it knows comes from the background where it cannot say. */
export function useSearcher(): State {
  const [state, setState] = useState<State>({ stage: "opening", share: 0, why: "", people: null });
  const [people, setPeople] = useState<readonly Person[] | null>(null);
  const isOpening = state.stage === "opening";
  const isLost = state.stage === "failed" && state.people === null;
  const failed = (error: unknown) => setState((now) => ({ ...now, why: reasonOf(error) }));
  useEffect(() => theSearcher().watch(setState), []);
  useEffect(() => {
    // Whoever asks how the store is doing has it filled: the searcher, which may only read, waits for that.
    if (isOpening) background.health().catch(failed);
  }, [isOpening]);
  useEffect(() => {
    if (isLost) background.people().then(setPeople, failed);
  }, [isLost]);
  return { ...state, people: state.people ?? people };
}

/** What the search is at: the last answer stays until the next comes, so that nothing flickers. */
export interface Searching {
  readonly answered: Answered | null;
  readonly why: string | null;
}

/** Asks for `most` of each kind whenever text or number change; an answer to an older question is dropped. */
export function useSearch(text: string, most: number, { stage, people }: State): Searching {
  const [searching, setSearching] = useState<Searching>({ answered: null, why: null });
  const query = useMemo(() => people && parse(text, readersTongue(people)), [text, people]);
  // While the index is made for the first time the background must do, and for good if it cannot be made.
  const standsIn = stage === "failed" || stage === "building";
  useEffect(() => {
    if (!query) return;
    let current = true;
    const ask = async () => {
      const asking = standsIn ? background.search(query, most) : theSearcher().ask(query, most);
      const answer = await asking;
      if (current && answer) setSearching({ answered: { text, query, answer }, why: null });
    };
    ask().catch((error: unknown) => {
      if (current) setSearching((last) => ({ ...last, why: reasonOf(error) }));
    });
    return () => {
      current = false;
    };
  }, [query, most, standsIn]);
  return searching;
}
