import { render } from "preact";
import { DossierCard } from "#cards/DossierCard.tsx";
import { count } from "#cards/names.ts";
import type { Host } from "./host.ts";
import type { Answer, Stage, Wishes } from "./stage.ts";

function hashFor(answer: Answer): string {
  const letter = "dossier" in answer ? answer.dossier.letters[0]?.letter.id : undefined;
  return letter ? `#/letter/${encodeURIComponent(letter)}` : "#/";
}

function panelWords(answer: Answer): string {
  const letters = "dossier" in answer ? answer.dossier.letterCount : 0;
  return letters > 0 ? `Open the panel: ${count(letters, "letter")}` : "Open the panel";
}

function Trouble({ words }: { words: string }) {
  return (
    <section class="part best">
      <h2 class="person-name">No answer</h2>
      <p class="quiet">{words}</p>
    </section>
  );
}

function Popover({ answer, wishes }: { answer: Answer; wishes: Wishes }) {
  const label = "dossier" in answer ? answer.dossier.person.name : "Letterhead";
  return (
    <section class="card" role="dialog" aria-label={label}>
      {"dossier" in answer ? (
        <DossierCard dossier={answer.dossier} />
      ) : (
        <Trouble words={answer.trouble} />
      )}
      <footer class="deeds">
        <button type="button" class="deed" onClick={() => wishes.openPanel(hashFor(answer))}>
          {panelWords(answer)}
        </button>
        <button
          type="button"
          class="key"
          onClick={() => wishes.close()}
          aria-label="Close (Escape)"
        >
          Esc
        </button>
      </footer>
    </section>
  );
}

/** The stage in a host: draws an answer as a card, and opens the host beside its line. */
export function stageIn(host: Host): Stage {
  return {
    show(answer, line, wishes) {
      render(<Popover answer={answer} wishes={wishes} />, host.root);
      host.open(line);
    },
    hide: () => host.close(),
    focus: () => host.focus(),
  };
}
