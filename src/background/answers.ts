import type { Context } from "#corpus/dossier.ts";
import type { Answers } from "#messages/answer.ts";
import type { PageQuestions, PanelQuestions } from "#messages/contract.ts";
import { soundContext } from "#messages/sound.ts";
import type { Notebook } from "#notebook/notebook.ts";
import { letterInFull, letterList } from "#relate/full.ts";
import { beside } from "#relate/lines.ts";
import { relate } from "#relate/relate.ts";
import type { Store } from "#store/store.ts";
import { say } from "#words/words.ts";
import { cite } from "./cite.ts";
import type { Doors } from "./doors.ts";
import { exported } from "./exported.ts";
import { pageNotes, panelNotes } from "./notes.ts";
import { seekerIn } from "./seeker.ts";
import { together } from "./together.ts";
import { weighSent } from "./weighing.ts";

const TROUBLE = {
  full: "storeFull",
  off: "storeOff",
  absent: "storeAbsent",
  other: "storeOther",
} as const;

const found = <T>(value: T | null | undefined, what: string): T => {
  if (value === null || value === undefined) throw new Error(`the corpus holds no ${what}`);
  return value;
};

/** What the background answers to visited pages. Whatever they send is brought into shape first. */
export function pageAnswers(
  store: Store,
  notebook: Notebook,
  doors: Doors,
): Answers<PageQuestions> {
  const dossierOf = async (person: string, context: Context) => {
    const sound = soundContext(context);
    const [{ corpus, totals }, { trouble, filled }] = await Promise.all([
      store.ask((shelf) => shelf.about(person, sound)),
      store.health(),
    ]);
    const dossier = found(relate(corpus, person, sound, totals ?? undefined), `person “${person}”`);
    return { dossier, packaged: trouble !== null || filled < 1 };
  };
  return {
    ...pageNotes(store, notebook),
    inject: (sender, script) => doors.inject(sender, script),
    weigh: (_sender, ...asked) => weighSent(...asked),
    dossier: (_sender, person, context) => dossierOf(person, context),
    above: (sender, deed) => doors.above(sender, deed, dossierOf),
    below: (sender, frame, deed) => doors.below(sender, frame, deed),
    openPanel: (sender, hash) => doors.openPanel(sender, hash),
    cite: async (_sender, letter, format) => {
      const { corpus } = await store.ask((shelf) => shelf.around(letter));
      return found(cite(corpus, letter, format), `letter “${letter}”`);
    },
    correct: (sender, name, reach) => doors.correct(sender, name, reach),
    uncorrect: (sender, name) => doors.uncorrect(sender, name),
    // Answered at once: a page that is being left does not wait for a badge.
    found: (sender, counts) => void doors.count(sender, counts),
  };
}

/** What the background answers to our own pages. */
export function panelAnswers(store: Store, notebook: Notebook): Answers<PanelQuestions> {
  const around = together(
    async (letter: string) => (await store.ask((shelf) => shelf.around(letter))).corpus,
  );
  const near = together(
    async (context: Context | null) => (await store.ask((shelf) => shelf.near(context))).corpus,
  );
  const seeker = seekerIn(store);
  return {
    ...panelNotes(store, notebook),
    letters: async (_sender, context) => {
      const sound = context && soundContext(context);
      return letterList(await near(sound), sound);
    },
    events: async (_sender, context) => (await near(context && soundContext(context))).events,
    letter: async (_sender, id) => found(letterInFull(await around(id), id), `letter “${id}”`),
    article: async (_sender, id) =>
      found(await store.ask((shelf) => shelf.article(id)), `article “${id}”`),
    people: () => store.ask((shelf) => shelf.people()),
    sources: (_sender, from, most) => store.ask((shelf) => shelf.sources(from, most)),
    beside: async (_sender, id) => beside(await around(id), id),
    lines: (_sender, from, most) => store.ask((shelf) => shelf.lines(from, most)),
    search: (_sender, query, most) => seeker.ask(query, most),
    exported: async (_sender, id, format) =>
      found(exported(await around(id), id, format), `letter “${id}” as “${format}”`),
    health: async () => {
      const { trouble, filled } = await store.health();
      return { trouble: trouble && say(TROUBLE[trouble]), filled };
    },
  };
}
