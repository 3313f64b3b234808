import { useState } from "preact/hooks";
import type { Imported } from "#messages/contract.ts";
import type { Flaw } from "#notebook/read.ts";
import { number, say } from "#words/words.ts";
import { background } from "./background.ts";
import { saveFile } from "./save.ts";

const JSON_LD = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

function flawInWords({ where, why }: Flaw): string {
  const flaws: Record<Flaw["why"], string> = {
    syntax: say("importSyntax", where),
    items: say("importItems"),
    id: say("importId", where),
    time: say("importTime", where),
    target: say("importTarget", where),
    body: say("importBody", where),
  };
  return flaws[why];
}

async function save(): Promise<void> {
  const text = await background.exportNotes();
  const day = new Date().toISOString().slice(0, 10);
  saveFile({ name: `letterhead-notebook-${day}.jsonld`, mediaType: JSON_LD, text });
}

function Outcome({ outcome }: { outcome: Imported }) {
  if ("flaw" in outcome)
    return (
      <p class="trouble" role="alert">
        {flawInWords(outcome.flaw)} {say("importNothing")}
      </p>
    );
  const { added, updated, same } = outcome;
  return <p role="status">{say("importDone", number(added), number(updated), number(same))}</p>;
}

/** Takes the notebook out as a file, and a file in. */
export function NotebookFile({ empty }: { empty: boolean }) {
  const [outcome, setOutcome] = useState<Imported | null>(null);
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setOutcome(await background.importNotes(await file.text()));
    input.value = "";
  };
  return (
    <div class="notebook-file pad">
      <p class="pills">
        <button type="button" class="pill" disabled={empty} onClick={() => void save()}>
          {say("notebookSave")}
        </button>
        <label class="pill">
          {say("notebookTake")}
          <input
            type="file"
            class="unseen"
            accept=".jsonld,.json,application/ld+json,application/json"
            onChange={({ currentTarget }) => void take(currentTarget)}
          />
        </label>
      </p>
      {outcome && <Outcome outcome={outcome} />}
    </div>
  );
}
