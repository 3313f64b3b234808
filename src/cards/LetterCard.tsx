import type { RelatedLetter } from "#corpus/dossier.ts";
import { LetterLine } from "./LetterLine.tsx";
import type { Who } from "./names.ts";
import { Quotation } from "./Quotation.tsx";
import { Reasons } from "./Reasons.tsx";
import { subjectOf } from "./subject.ts";

/** The letter that fits: who, when, what it said, why it is shown. */
export function LetterCard({ related, who }: { related: RelatedLetter; who: Who }) {
  const { letter, quotes, reasons } = related;
  const quote = quotes[0];
  return (
    <>
      <LetterLine letter={letter} who={who} />
      <p class="subject" dir="auto">
        {subjectOf(letter)}
      </p>
      {quote && <Quotation quote={quote} brief />}
      <Reasons reasons={reasons} who={who} />
    </>
  );
}
