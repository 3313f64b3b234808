// The searcher: a worker of the panel, so that neither making an index nor asking it holds up what the reader sees.
import type { Index } from "./layout.ts";
import { originFiles } from "./place.ts";
import { readyIndex } from "./ready.ts";
import { type Answer, search } from "./search.ts";
import type { Source } from "./source.ts";
import { storedSource } from "./stored.ts";
import type { Question, Told } from "./talk.ts";

/** How often a corpus that is still being put into the store is looked for, in milliseconds. */
const PATIENCE = 300;

const tell = (told: Told): void => self.postMessage(told, {});
const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function sourceWhenFilled(): Promise<Source> {
  for (;;) {
    const source = await storedSource();
    if (source) return source;
    await new Promise((done) => setTimeout(done, PATIENCE));
  }
}

async function open(): Promise<{ index: Index; source: Source }> {
  const source = await sourceWhenFilled();
  tell({ tells: "people", people: source.people });
  const place = await originFiles(globalThis.navigator).catch(() => null); // Then the index is made in memory.
  let told = 0;
  const index = await readyIndex(source, place, (share) => {
    if (share - told < 0.01) return;
    told = share;
    tell({ tells: "progress", share });
  });
  tell({ tells: "ready" });
  return { index, source };
}

let opening = open();
opening.catch((error: unknown) => tell({ tells: "failure", why: reason(error) }));

async function answerTo({ query, most }: Question): Promise<Answer> {
  const { index, source } = await opening;
  return search(index, source, query, most);
}

/** The corpus may have been replaced by a newer one since it was opened, or lost: then it is opened once more. */
function answerInSpite(question: Question): Promise<Answer> {
  return answerTo(question).catch(() => {
    tell({ tells: "opening" });
    opening = open();
    return answerTo(question);
  });
}

let latest: Question | null = null;
let isBusy = false;

/** Answers the latest question, and then the one that came meanwhile; those between are never looked at. */
async function work(): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  await opening;
  for (let question = latest; question; question = latest) {
    latest = null;
    const answer = await answerInSpite(question);
    if (!latest) tell({ tells: "answer", turn: question.turn, answer });
  }
  isBusy = false;
}

self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  latest = data;
  work().catch((error: unknown) => {
    isBusy = false;
    tell({ tells: "failure", why: reason(error) });
  });
});
