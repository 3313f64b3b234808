import { useEffect, useRef, useState } from "preact/hooks";
import { type Note, tagsIn } from "#notebook/note.ts";
import { say } from "#words/words.ts";
import { background } from "./background.ts";

/** How long the reader must pause before a note is kept, in milliseconds. */
const PAUSE = 500;

type Written = Pick<Note, "body" | "tags">;

const same = (a: Written, b: Written) =>
  a.body === b.body && a.tags.join("\n") === b.tags.join("\n");

/** Keeps what is written when the writing pauses, and at once when it is left. Says whether it is kept. */
function useAutosave(note: Note) {
  const [written, setWritten] = useState<Written>({ body: note.body, tags: note.tags });
  const [kept, setKept] = useState<Written>(written);
  const latest = useRef({ note, written, kept });
  latest.current = { note, written, kept };
  const keep = () => {
    const now = latest.current;
    if (same(now.written, now.kept)) return;
    setKept(now.written);
    void background.keepNote({ ...now.note, ...now.written });
  };
  useEffect(() => {
    const timer = setTimeout(keep, PAUSE);
    return () => clearTimeout(timer);
  }, [written]);
  useEffect(() => {
    addEventListener("pagehide", keep);
    return () => {
      removeEventListener("pagehide", keep);
      keep();
    };
  }, []);
  // What was written elsewhere, in another panel, replaces what nobody is writing here.
  useEffect(() => {
    if (!same(written, kept) || same(note, kept)) return;
    const now = { body: note.body, tags: note.tags };
    setWritten(now);
    setKept(now);
  }, [note.modified]);
  return { written, write: setWritten, keep, isKept: same(written, kept) };
}

/** The reader's own words on a letter or a quotation, and tags; kept by itself. */
export function NoteEditor({ note }: { note: Note }) {
  const { written, write, keep, isKept } = useAutosave(note);
  const [tags, setTags] = useState(note.tags.join(", "));
  useEffect(() => {
    if (note.tags.join() !== tagsIn(tags).join()) setTags(note.tags.join(", "));
  }, [note.tags.join()]);
  return (
    <div class="note-editor">
      <textarea
        class="note-body"
        dir="auto"
        rows={2}
        aria-label={say("noteBody")}
        placeholder={say("noteAdd")}
        value={written.body}
        onInput={({ currentTarget }) => write({ ...written, body: currentTarget.value })}
        onBlur={keep}
      />
      <div class="note-foot">
        <input
          class="note-tags"
          type="text"
          dir="auto"
          aria-label={say("noteTags")}
          placeholder={say("noteTags")}
          value={tags}
          onInput={({ currentTarget }) => {
            setTags(currentTarget.value);
            write({ ...written, tags: tagsIn(currentTarget.value) });
          }}
          onBlur={keep}
        />
        <span class="quiet" role="status">
          {isKept
            ? written.body || written.tags.length > 0
              ? say("noteKept")
              : ""
            : say("noteKeeping")}
        </span>
      </div>
    </div>
  );
}
