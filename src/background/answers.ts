import type { Context } from "#corpus/dossier.ts";
import type { Answers } from "#messages/answer.ts";
import type { PageQuestions, PanelQuestions } from "#messages/contract.ts";
import { soundContext } from "#messages/sound.ts";
import { letterInFull, letterList } from "#relate/full.ts";
import { relate } from "#relate/relate.ts";
import type { Store } from "#store/store.ts";
import type { Doors } from "./doors.ts";

const found = <T>(value: T | null | undefined, what: string): T => {
  if (value === null || value === undefined) throw new Error(`the corpus holds no ${what}`);
  return value;
};

/** What the background answers to visited pages. Whatever they send is brought into shape first. */
export function pageAnswers(store: Store, doors: Doors): Answers<PageQuestions> {
  return {
    inject: (sender, script) => doors.inject(sender, script),
    dossier: async (_sender, person: string, context: Context) => {
      const { corpus } = await store.read();
      return found(relate(corpus, person, soundContext(context)), `person “${person}”`);
    },
    openPanel: (sender, hash) => doors.openPanel(sender, hash),
    // Answered at once: a page that is being left does not wait for a badge.
    found: (sender, counts) => void doors.count(sender, counts),
  };
}

/** What the background answers to our own pages. */
export function panelAnswers(store: Store): Answers<PanelQuestions> {
  return {
    letters: async (_sender, context) => {
      const { corpus } = await store.read();
      return letterList(corpus, context && soundContext(context));
    },
    letter: async (_sender, id) =>
      found(letterInFull((await store.read()).corpus, id), `letter “${id}”`),
    article: async (_sender, id) =>
      found(
        (await store.read()).corpus.articles.find((article) => article.id === id),
        `article “${id}”`,
      ),
    articles: async () => (await store.read()).corpus.articles,
    health: async () => {
      const { trouble } = await store.read();
      return { from: trouble ? "package" : "store", trouble };
    },
  };
}
