import type { Who } from "#cards/names.ts";
import type { LetterLine } from "#corpus/line.ts";
import type { Note } from "#notebook/note.ts";
import { say } from "#words/words.ts";
import { background } from "./background.ts";
import { LineCard } from "./LineCard.tsx";
import { NoteEditor } from "./NoteEditor.tsx";
import { hashOf } from "./route.ts";
import { useToast } from "./toast.tsx";

interface Props {
  readonly note: Note;
  /** The letter that it is about; undefined when the corpus does not hold it any more. */
  readonly line: LetterLine | undefined;
  readonly who: Who;
}

/** What is pinned: the letter, or the quotation of it, in the words that it is anchored by. */
function Pinned({ note: { target }, line, who }: Props) {
  return (
    <>
      {line ? (
        <a class="note-letter" href={hashOf({ view: "letter", id: line.id })}>
          <LineCard line={line} who={who} />
        </a>
      ) : (
        <p class="quiet">{say("noteLetterGone")}</p>
      )}
      {(target.quote !== null || !line) && (
        <blockquote class="note-quote serif clamp" dir="auto">
          {target.quoted.exact}
        </blockquote>
      )}
      {target.page && (
        <p class="quiet one-line">
          <a href={target.page.url} target="_blank" rel="noreferrer" dir="auto">
            {say("noteFrom", target.page.title)}
          </a>
        </p>
      )}
    </>
  );
}

/** One note of the reader, with what it is about. */
export function NoteCard(props: Props) {
  const { note } = props;
  const tell = useToast();
  const drop = async () => {
    await background.dropNote(note.id);
    tell({ words: say("noteDropped"), undo: () => void background.keepNote(note) });
  };
  return (
    <article class="kept-note">
      <Pinned {...props} />
      <NoteEditor note={note} />
      <p class="note-deeds">
        <button type="button" class="plain" onClick={() => void drop()}>
          {say("noteDrop")}
        </button>
      </p>
    </article>
  );
}
