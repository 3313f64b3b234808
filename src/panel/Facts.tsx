import { Dot } from "#cards/Dot.tsx";
import type { Who } from "#cards/names.ts";
import type { KnownDate } from "#corpus/date.ts";
import { inWords } from "#corpus/edtf.ts";
import type { Letter } from "#corpus/letter.ts";

function DateFact({ name, date }: { name: string; date: KnownDate | null }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {date ? inWords(date.edtf) : "not told"}{" "}
        {date && <span class="quiet edtf">EDTF {date.edtf}</span>}
        {date && date.how.length > 0 && (
          <details class="quiet">
            <summary>How this is known{date.byEditor ? " (with the editor’s note)" : ""}</summary>
            <ul>
              {date.how.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ul>
          </details>
        )}
      </dd>
    </>
  );
}

/** What is known of a letter, fact by fact. */
export function Facts({ letter, who }: { letter: Letter; who: Who }) {
  return (
    <dl class="facts pad">
      <dt>Sent by</dt>
      <dd>
        <Dot person={who(letter.sender)} />
      </dd>
      <dt>To</dt>
      <dd>
        <Dot person={who(letter.recipient)} />
      </dd>
      <dt>Kind</dt>
      <dd>{letter.kind}</dd>
      <DateFact name="Sent" date={letter.sent} />
      <DateFact name="Reported" date={letter.reported} />
      {letter.reportedBy && (
        <>
          <dt>Reported by</dt>
          <dd>{letter.reportedBy.name}</dd>
        </>
      )}
    </dl>
  );
}
