import { sameTarget } from "#notebook/note.ts";
import { say } from "#words/words.ts";
import { background } from "./background.ts";
import { readFront } from "./front.ts";
import type { Asked } from "./hooks.ts";
import { keptFrom } from "./keptFrom.ts";
import { useToast } from "./toast.tsx";
import type { NotebookView } from "#messages/contract.ts";

interface Props {
  readonly letter: string;
  /** The quotation to pin; null for the letter as a whole. */
  readonly quote: string | null;
  readonly notes: Asked<NotebookView>;
}

/** Pins a letter or a quotation to the notebook, with the page in front; pressed again it takes it out, which can be undone. */
export function Pin({ letter, quote, notes }: Props) {
  const tell = useToast();
  const note =
    notes.state === "here"
      ? notes.value.notes.find(({ target }) => sameTarget(target, { letter, quote }))
      : undefined;
  const pin = async () => {
    await background.pin(letter, quote, keptFrom(await readFront()));
    tell({ words: say("notePinned") });
  };
  const drop = async () => {
    if (!note) return;
    await background.dropNote(note.id);
    tell({ words: say("noteDropped"), undo: () => void background.keepNote(note) });
  };
  return (
    <button
      type="button"
      class="pill"
      aria-pressed={note !== undefined}
      disabled={notes.state !== "here"}
      onClick={() => void (note ? drop() : pin())}
    >
      {say(note ? "notePinnedHere" : quote === null ? "notePin" : "notePinQuote")}
    </button>
  );
}
