// The whole panel on a stage: the real views and the real answers of the background, with a browser of our own in between.
import type { Corpus } from "#corpus/corpus.ts";
import { panelAnswers } from "../../src/background/answers.ts";
import { pageAnswers } from "../../src/background/answers.ts";
import { openNotebook } from "#notebook/notebook.ts";
import { answering } from "#messages/answer.ts";
import type { Health, PageQuestions, PageView, PanelQuestions } from "#messages/contract.ts";
import { openStore } from "#store/store.ts";

type Listener = (...args: never[]) => unknown;

/** An event of the browser's that can be fired. */
function eventOf() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    fire: (...args: unknown[]) => {
      for (const listener of listeners) listener(...(args as never[]));
    },
  };
}

/** A storage area in memory. */
function areaOf() {
  const kept: Record<string, unknown> = {};
  const onChanged = eventOf();
  return {
    onChanged,
    get: async (keys: string | string[] | null) => {
      const all = Object.entries(kept);
      const wanted = keys === null ? all : all.filter(([key]) => [keys].flat().includes(key));
      return structuredClone(Object.fromEntries(wanted));
    },
    set: async (items: Record<string, unknown>) => {
      Object.assign(kept, structuredClone(items));
      onChanged.fire(Object.fromEntries(Object.keys(items).map((key) => [key, {}])));
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete kept[key];
      onChanged.fire(Object.fromEntries([keys].flat().map((key) => [key, {}])));
    },
  };
}

/** What was asked of the page in front, in order. */
export const askedOfPage: { ask: string; args: unknown[] }[] = [];

/** The page in front; null where nothing is read. */
export const front: { page: PageView | null } = { page: null };

/** The background: what it was asked, in order, and when it answers. */
export const background: { asked: string[]; awake: Promise<void> } = {
  asked: [],
  awake: Promise.resolve(),
};

/** What is told of the store instead of how it is; null for that. */
export const told: { health: Health | null } = { health: null };

const onUpdated = eventOf();

/** Tells the panel that the page in front has changed. */
export function pageChanged(page: PageView | null): void {
  front.page = page;
  onUpdated.fire(7, { status: "complete" });
}

function answerOfPage(message: { ask: string; args: unknown[] }) {
  if (!front.page) throw new Error("Receiving end does not exist");
  askedOfPage.push(message);
  return { ok: true, json: JSON.stringify(message.ask === "page" ? front.page : true) };
}

/** Puts a browser in place that knows this corpus; must be called before the panel is imported. */
export function setStage(corpus: Corpus): void {
  const local = areaOf();
  const store = openStore(corpus);
  const notebook = openNotebook(local);
  const toPanel = answering<PanelQuestions>(panelAnswers(store, notebook), () => true);
  const toPages = answering<PageQuestions>(pageAnswers(store, notebook, {} as never), () => true);
  const browser = {
    runtime: {
      id: "stage",
      getURL: (path: string) => path,
      onMessage: eventOf(),
      sendMessage: async (message: { ask: string }) => {
        background.asked.push(message.ask);
        await background.awake;
        return message.ask === "health" && told.health
          ? { ok: true, json: JSON.stringify(told.health) }
          : await (toPanel(message, {}) ?? toPages(message, {}));
      },
    },
    i18n: { getMessage: () => "" },
    storage: { local, session: areaOf() },
    tabs: {
      getCurrent: async () => undefined,
      query: async () => [{ id: 7, active: true, url: "https://news.example/floods?utm_source=x" }],
      sendMessage: async (_tab: number, message: { ask: string; args: unknown[] }) =>
        answerOfPage(message),
      create: async () => ({}),
      onActivated: eventOf(),
      onUpdated,
    },
    permissions: { contains: async () => true },
    commands: { getAll: async () => [] },
  };
  Object.assign(globalThis, { browser, chrome: browser });
}
