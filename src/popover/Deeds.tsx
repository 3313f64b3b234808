import { attribution, quoted } from "#cards/Quotation.tsx";
import type { RelatedLetter } from "#corpus/dossier.ts";
import { say } from "#words/words.ts";
import { moveByKey } from "./drag.ts";
import { Icon } from "./Icon.tsx";
import type { Citation } from "./stage.ts";
import { copyAndTell, letterIn, tellOf, type View } from "./view.ts";

const FORMS: readonly Citation[] = ["plain", "bibtex", "csl"];
const NAMES = { bibtex: "BibTeX", csl: "CSL-JSON" };

/** The quotation that the card shows, if it does, and where it is told. */
function withSource({ quotes: [quote] }: RelatedLetter, source: string): string {
  return quote ? `${quoted(quote)}\n${attribution(quote)}\n${source}` : source;
}

/** What can be done with the letter that a card shows: copied, cited, saved. */
function LetterDeeds({ related, ...view }: View & { related: RelatedLetter }) {
  const { wishes, doings, set } = view;
  const { citing, kept, source } = doings;
  const { id } = related.letter;
  return (
    <>
      <Icon
        of="copy"
        words={say(related.quotes.length > 0 ? "copyQuotation" : "copyLetter")}
        act={() => copyAndTell(view, withSource(related, source))}
      />
      <Icon
        of="cite"
        words={say("citeLetter")}
        opens={citing}
        act={() => set({ citing: !citing, told: "" })}
      />
      <Icon
        of="keep"
        words={say(kept ? "keptLetter" : "keepLetter")}
        on={kept}
        act={() => tellOf(view, wishes.keep(id), { kept: true, told: say("keptLetter") })}
      />
    </>
  );
}

function Forms({ related, ...view }: View & { related: RelatedLetter }) {
  return (
    <p class="row forms">
      {FORMS.map((form) => (
        <button
          type="button"
          class="small"
          key={form}
          onClick={() => copyAndTell(view, view.wishes.cite(related.letter.id, form))}
        >
          {form === "plain" ? say("citePlain") : NAMES[form]}
        </button>
      ))}
    </p>
  );
}

/** The card's own: pinned, moved. */
function CardDeeds({ scene, wishes, host }: View) {
  const pinned = scene.hold === "pin";
  return (
    <>
      <Icon
        of="pin"
        words={say(pinned ? "unpinCard" : "pinCard")}
        on={pinned}
        act={() => wishes.pin(!pinned)}
      />
      {pinned && (
        <Icon
          of="move"
          words={say("moveCard")}
          act={() => host.move("corner")}
          onKeyDown={(event) => moveByKey(event, host.move)}
        />
      )}
    </>
  );
}

/** Where a letter is shown in the panel. */
export function hashOf(letter: string): string {
  return `#/letter/${encodeURIComponent(letter)}`;
}

/** What can be done next. */
export function Deeds(view: View) {
  const { scene, wishes, doings } = view;
  const related = letterIn(scene);
  const gone =
    scene.answer !== null && "trouble" in scene.answer && scene.answer.trouble === "gone";
  return (
    <footer class="deeds">
      {!gone && (
        <button
          type="button"
          class="deed"
          onClick={() => wishes.openPanel(related ? hashOf(related.letter.id) : "#/")}
        >
          {say(related ? "openLetter" : "openPanel")}
        </button>
      )}
      <span class="icons">
        {related && <LetterDeeds {...view} related={related} />}
        <CardDeeds {...view} />
      </span>
      <button
        type="button"
        class="key"
        aria-label={say("closeCard", say("keyEscape"))}
        onClick={wishes.close}
      >
        {say("keyEscape")}
      </button>
      {doings.citing && related && <Forms {...view} related={related} />}
      <p role="status" class="told">
        {doings.told}
      </p>
    </footer>
  );
}
