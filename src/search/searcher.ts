import type { Person } from "#corpus/person.ts";
import type { Query } from "./query.ts";
import type { Answer } from "./search.ts";
import type { Told } from "./talk.ts";

/** How far a searcher is. `people` is everybody the corpus knows, null until that is known; `why` is for "failed". */
export interface State {
  readonly stage: "opening" | "building" | "ready" | "failed";
  readonly share: number;
  readonly why: string;
  readonly people: readonly Person[] | null;
}

/** Somebody to ask for what the corpus holds. */
export interface Searcher {
  /** Calls back at once and at every change; returns the way to stop. */
  watch(changed: (state: State) => void): () => void;
  /** Asks; null when another question came before the answer. Rejects when the searcher has failed. */
  ask(query: Query, most: number): Promise<Answer | null>;
}

interface Waiting {
  readonly turn: number;
  readonly resolve: (answer: Answer | null) => void;
  readonly reject: (error: Error) => void;
}

/** What was heard from a worker so far, and who waits for more. */
interface Hearing {
  state: State;
  waiting: Waiting | null;
  readonly watchers: Set<(state: State) => void>;
}

function become(hearing: Hearing, change: Partial<State>): void {
  hearing.state = { ...hearing.state, ...change };
  hearing.watchers.forEach((changed) => changed(hearing.state));
}

function fail(hearing: Hearing, why: string): void {
  hearing.waiting?.reject(new Error(why));
  hearing.waiting = null;
  become(hearing, { stage: "failed", why });
}

function hear(hearing: Hearing, told: Told): void {
  if (told.tells === "opening") become(hearing, { stage: "opening", share: 0 });
  else if (told.tells === "people") become(hearing, { people: told.people });
  else if (told.tells === "progress") become(hearing, { stage: "building", share: told.share });
  else if (told.tells === "ready") become(hearing, { stage: "ready", share: 1 });
  else if (told.tells === "failure") fail(hearing, told.why);
  else if (hearing.waiting?.turn === told.turn) {
    hearing.waiting.resolve(told.answer);
    hearing.waiting = null;
  }
}

/** A searcher in a worker, for as long as the page lives. */
export function searcherIn(worker: Worker): Searcher {
  const state: State = { stage: "opening", share: 0, why: "", people: null };
  const hearing: Hearing = { state, waiting: null, watchers: new Set() };
  let turn = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Told>) => hear(hearing, data));
  worker.addEventListener("error", ({ message }) => fail(hearing, message));
  return {
    watch(changed) {
      changed(hearing.state);
      hearing.watchers.add(changed);
      return () => void hearing.watchers.delete(changed);
    },
    ask(query, most) {
      hearing.waiting?.resolve(null);
      if (hearing.state.stage === "failed") return Promise.reject(new Error(hearing.state.why));
      return new Promise((resolve, reject) => {
        hearing.waiting = { turn: ++turn, resolve, reject };
        worker.postMessage({ turn, query, most }, []);
      });
    },
  };
}
