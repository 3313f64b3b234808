import type { Reason } from "#corpus/dossier.ts";
import type { Who } from "./names.ts";

function said({ kind, where, words }: Reason, who: Who) {
  const named = kind === "people" ? words.map((id) => who(id).short) : words;
  const lead = kind === "people" ? "names" : "says";
  return (
    <span class="reason">
      {where === "sentence" ? `this sentence ${lead} ` : `this page ${lead} `}
      {named.map((word, index) => (
        <>
          {index > 0 && ", "}
          <mark class="hit">{word}</mark>
        </>
      ))}
    </span>
  );
}

/** Why something is shown here, in words that stand on the page. Nothing when there is no reason but the person. */
export function Reasons({ reasons, who }: { reasons: readonly Reason[]; who: Who }) {
  if (reasons.length === 0) return null;
  return (
    <p class="quiet reasons">
      Shown because{" "}
      {reasons.map((reason, index) => (
        <>
          {index > 0 && "; "}
          {said(reason, who)}
        </>
      ))}
    </p>
  );
}
