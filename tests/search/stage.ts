// The panel's own page for tests: the background's real answers on a real store, and a browser with no page in front.
import type { Corpus } from "#corpus/corpus.ts";
import { answering } from "#messages/answer.ts";
import type { PanelQuestions } from "#messages/contract.ts";
import { openNotebook } from "#notebook/notebook.ts";
import { openStore } from "#store/store.ts";
import { panelAnswers } from "../../src/background/answers.ts";

const event = { addListener: () => undefined, removeListener: () => undefined };

const area = () => ({
  onChanged: event,
  get: async () => ({}),
  set: async () => undefined,
  remove: async () => undefined,
});

/** Puts a browser in place that knows this corpus, and fills the store; must be called before the panel is imported. */
export async function setStage(corpus: Corpus): Promise<void> {
  const local = area();
  const store = openStore(corpus);
  const answer = answering<PanelQuestions>(panelAnswers(store, openNotebook(local)), () => true);
  const browser = {
    runtime: {
      id: "stage",
      getURL: (path: string) => path,
      onMessage: event,
      sendMessage: async (message: unknown) =>
        JSON.parse(JSON.stringify(await answer(message, {}))) as unknown,
    },
    i18n: { getMessage: () => "" },
    storage: { local, session: area() },
    tabs: {
      getCurrent: async () => undefined,
      query: async () => [],
      sendMessage: () => Promise.reject(new Error("Receiving end does not exist")),
      onActivated: event,
      onUpdated: event,
    },
    permissions: { contains: async () => true },
    commands: { getAll: async () => [] },
  };
  Object.assign(globalThis, { browser, chrome: browser });
  await store.ask((shelf) => shelf.size());
}
