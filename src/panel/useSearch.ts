import { useEffect, useMemo, useState } from "preact/hooks";
import type { Person } from "#corpus/person.ts";
import { parse } from "#search/parse.ts";
import type { Asker } from "#search/plain.ts";
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

/** How many letters, the latest, are searched through when nothing but their list can be. */
const MOST_LINES = 3000;

/** Who answers where the searcher cannot: somebody who knows the list of letters, which the background has. */
let standIn: Promise<Asker> | null = null;

async function callStandIn(): Promise<Asker> {
  const [{ askerOf }, lines] = await Promise.all([
    import("#search/plain.ts"),
    background.lines(0, MOST_LINES),
  ]);
  return askerOf(lines);
}

async function askStandIn(query: Query, most: number): Promise<Answer> {
  standIn ??= callStandIn();
  standIn.catch(() => (standIn = null)); // So that the next query tries again.
  return (await standIn)(query, most);
}

/** The searcher's state, kept up to date; whom it knows comes from the background where it cannot say. */
export function useSearcher(): State {
  const [state, setState] = useState<State>({ stage: "opening", share: 0, why: "", people: null });
  const [people, setPeople] = useState<readonly Person[] | null>(null);
  const isLost = state.stage === "failed" && state.people === null;
  useEffect(() => theSearcher().watch(setState), []);
  useEffect(() => {
    const failed = (error: unknown) => setState((now) => ({ ...now, why: reasonOf(error) }));
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
  // While the index is made for the first time the list of letters must do, and for good if it cannot be made.
  const standsIn = stage === "failed" || stage === "building";
  useEffect(() => {
    if (!query) return;
    let current = true;
    const ask = async () => {
      const asking = standsIn ? askStandIn(query, most) : theSearcher().ask(query, most);
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
