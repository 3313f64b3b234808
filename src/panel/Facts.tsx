import { Dot } from "#cards/Dot.tsx";
import { kindInWords } from "#cards/kind.ts";
import type { Who } from "#cards/names.ts";
import type { KnownDate } from "#corpus/date.ts";
import type { Letter } from "#corpus/letter.ts";
import { dateInWords } from "#words/dates.ts";
import { nameOf } from "#words/names.ts";
import { say } from "#words/words.ts";

function DateFact({ name, date }: { name: string; date: KnownDate | null }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {date ? dateInWords(date.edtf) : say("factNotTold")}{" "}
        {date && <span class="quiet edtf">EDTF {date.edtf}</span>}
        {date && date.how.length > 0 && (
          <details class="quiet">
            <summary>{say(date.byEditor ? "factHowEditor" : "factHow")}</summary>
            <ol class="steps">
              {date.how.map((step) => (
                <li key={step} dir="auto">
                  {step}
                </li>
              ))}
            </ol>
          </details>
        )}
      </dd>
    </>
  );
}

/** What is known of a letter, fact by fact. */
export function Facts({ letter, who }: { letter: Letter; who: Who }) {
  const named = (id: string) => <Dot person={who(id)} name={nameOf(who(id))} />;
  return (
    <dl class="facts pad">
      <dt>{say("factSender")}</dt>
      <dd>{named(letter.sender)}</dd>
      <dt>{say("factRecipient")}</dt>
      <dd>{named(letter.recipient)}</dd>
      <dt>{say("factKind")}</dt>
      <dd>{kindInWords(letter.kind)}</dd>
      <DateFact name={say("factSent")} date={letter.sent} />
      <DateFact name={say("factReported")} date={letter.reported} />
      {letter.reportedBy && (
        <>
          <dt>{say("factReporter")}</dt>
          <dd dir="auto">{letter.reportedBy.name}</dd>
        </>
      )}
    </dl>
  );
}
