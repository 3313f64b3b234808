import type { Answers, Sender } from "#messages/answer.ts";
import type { KeptFrom, NotebookView, PageQuestions, PanelQuestions } from "#messages/contract.ts";
import { anchor, reanchored } from "#notebook/anchor.ts";
import { canonicalOf } from "#notebook/canonical.ts";
import { merge } from "#notebook/merge.ts";
import { type KeptPage, type Note, sameTarget, soundTags } from "#notebook/note.ts";
import type { Notebook, Notes } from "#notebook/notebook.ts";
import { readNotes } from "#notebook/read.ts";
import { writeNotes } from "#notebook/write.ts";
import { letterInFull } from "#relate/full.ts";
import { linesOf } from "#relate/lines.ts";
import type { Store } from "#store/store.ts";

/** A page's title needs no more than this, in UTF-16 units. */
const MOST_TITLE = 300;

/** The page as it may be trusted: an address of the web, a title of bounded length; null for any other. */
function soundPage({ url, tab }: Sender, { url: said, title }: KeptFrom): KeptPage | null {
  const address = canonicalOf(tab?.url ?? url ?? "", typeof said === "string" ? said : null);
  if (!/^https?:/.test(address)) return null;
  return {
    url: address,
    title: (typeof title === "string" && title.slice(0, MOST_TITLE)) || address,
  };
}

const now = () => new Date().toISOString();

/** Pins a letter or a quotation. Where it is pinned already, that note is the answer. */
function pinning(store: Store, notebook: Notebook) {
  return async (letter: string, quote: string | null, page: KeptPage | null) => {
    const { notes } = await notebook.read();
    const known = notes.find(({ target }) => sameTarget(target, { letter, quote }));
    if (known) return { note: known, fresh: false };
    const full = letterInFull((await store.ask((shelf) => shelf.around(letter))).corpus, letter);
    const target = full && anchor(full, quote, page);
    if (!target) throw new Error(`the corpus holds no letter “${letter}” with “${quote}”`);
    const time = now();
    const id = crypto.randomUUID();
    const note: Note = { id, created: time, modified: time, target, body: "", tags: [] };
    await notebook.put([note]);
    return { note, fresh: true };
  };
}

/** The notes with the letters that they mean today: these may go by other ids since the corpus was made anew. */
async function withLetters(store: Store, { notes, restored }: Notes): Promise<NotebookView> {
  if (notes.length === 0) return { notes, restored, people: [], lines: [] };
  const ids = notes.map(({ target }) => target.letter);
  const { corpus: some } = await store.ask((shelf) => shelf.some(ids));
  const known = new Set(some.letters.map(({ id }) => id));
  const corpus = ids.every((id) => known.has(id))
    ? some
    : await store.ask((shelf) => shelf.whole());
  const { letters, quotes } = corpus;
  const found = notes.map((note) => ({
    ...note,
    target: reanchored(note.target, letters, quotes),
  }));
  const today = new Set(found.map(({ target }) => target.letter));
  return { notes: found, restored, ...linesOf(corpus, today) };
}

/** What the background answers to visited pages about the notebook. */
export function pageNotes(
  store: Store,
  notebook: Notebook,
): Pick<Answers<PageQuestions>, "keep" | "kept"> {
  const pin = pinning(store, notebook);
  return {
    keep: async (sender, letter, page) => (await pin(letter, null, soundPage(sender, page))).fresh,
    kept: async (_sender, letters) => {
      const { notes } = await notebook.read();
      const here = new Set(notes.map(({ target }) => target.letter));
      return letters.filter((id) => here.has(id));
    },
  };
}

type NotebookQuestions =
  | "notes"
  | "pin"
  | "keepNote"
  | "dropNote"
  | "importNotes"
  | "exportNotes"
  | "toldOfNotes";

/** What the background answers to our own pages about the notebook. */
export function panelNotes(
  store: Store,
  notebook: Notebook,
): Pick<Answers<PanelQuestions>, NotebookQuestions> {
  const pin = pinning(store, notebook);
  return {
    notes: async () => withLetters(store, await notebook.read()),
    pin: async (_sender, letter, quote, page) => (await pin(letter, quote, page)).note,
    keepNote: async (_sender, note) => {
      const kept = { ...note, tags: soundTags(note.tags), modified: now() };
      await notebook.put([kept]);
      return kept;
    },
    dropNote: (_sender, id) => notebook.drop(id),
    exportNotes: async () => writeNotes((await notebook.read()).notes),
    importNotes: async (_sender, text) => {
      const read = readNotes(text);
      if ("flaw" in read) return read;
      const { notes, ...counts } = merge((await notebook.read()).notes, read.notes);
      if (notes.length > 0) await notebook.put(notes);
      return counts;
    },
    toldOfNotes: () => notebook.told(),
  };
}
