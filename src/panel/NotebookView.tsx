import { whoAmong } from "#cards/names.ts";
import type { NotebookView as Held } from "#messages/contract.ts";
import { type Note, says, tagsOf } from "#notebook/note.ts";
import { say, sayCount } from "#words/words.ts";
import { background } from "./background.ts";
import { NotebookFile } from "./NotebookFile.tsx";
import { NoteCard } from "./NoteCard.tsx";
import { Once } from "./Once.tsx";
import { hashOf, type Route } from "./route.ts";
import { useNotes } from "./useNotes.ts";

type Where = Extract<Route, { view: "notebook" }>;

function Tags({ notes, where }: { notes: readonly Note[]; where: Where }) {
  const tags = tagsOf(notes);
  if (tags.length === 0) return null;
  return (
    <ul class="chips pad" aria-label={say("notebookTags")}>
      {tags.map((tag) => (
        <li key={tag}>
          <a
            class="chip"
            aria-current={tag === where.tag ? "true" : undefined}
            href={hashOf({ ...where, tag: tag === where.tag ? "" : tag })}
          >
            {tag}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Searching leaves no trail: back leads to where the reader was before. */
function search(where: Where, words: string): void {
  location.replace(hashOf({ ...where, words }));
}

function Restored({ restored }: Held) {
  if (restored === 0) return null;
  return (
    <p class="pad notice" role="status">
      {sayCount("notebookRestored", restored)}{" "}
      <button type="button" class="plain" onClick={() => void background.toldOfNotes()}>
        {say("panelUnderstood")}
      </button>
    </p>
  );
}

function Empty() {
  return (
    <div class="pad empty">
      <p class="serif">{say("notebookEmpty")}</p>
      <p class="quiet">{say("notebookEmptyHow")}</p>
    </div>
  );
}

function Shown({ held, where }: { held: Held; where: Where }) {
  const { notes, lines, people } = held;
  const who = whoAmong(people);
  const byId = new Map(lines.map((line) => [line.id, line]));
  const shown = notes.filter(
    (note) =>
      (!where.tag || note.tags.includes(where.tag)) && (!where.words || says(note, where.words)),
  );
  return (
    <>
      <div class="pad">
        <input
          type="search"
          class="field"
          aria-label={say("notebookSearch")}
          placeholder={say("notebookSearch")}
          value={where.words}
          onInput={({ currentTarget }) => search(where, currentTarget.value)}
        />
      </div>
      <Tags notes={notes} where={where} />
      <p class="pad quiet" role="status">
        {sayCount("notes", shown.length)}
      </p>
      <div class="notes">
        {shown.map((note) => (
          <NoteCard key={note.id} note={note} line={byId.get(note.target.letter)} who={who} />
        ))}
      </div>
    </>
  );
}

/** The reader's notebook: what was pinned, what was written, and the way out and in. */
export function NotebookView({ where }: { where: Where }) {
  return (
    <Once
      asked={useNotes()}
      draw={(held) => (
        <>
          <h1 class="unseen">{say("tabNotebook")}</h1>
          <Restored {...held} />
          {held.notes.length === 0 ? <Empty /> : <Shown held={held} where={where} />}
          <NotebookFile empty={held.notes.length === 0} />
        </>
      )}
    />
  );
}
