import type { Reason } from "#corpus/dossier.ts";
import type { Who } from "./names.ts";

/** The words of reasons as they stand on the page: names first, then what else is said. */
function wordsOf(reasons: readonly Reason[], where: Reason["where"], who: Who): string[] {
  return reasons
    .filter((reason) => reason.where === where)
    .flatMap(({ kind, words }) => (kind === "people" ? words.map((id) => who(id).short) : words));
}

function Words({ words }: { words: readonly string[] }) {
  return words.map((word, index) => (
    <>
      {index > 0 && ", "}
      <mark class="hit">{word}</mark>
    </>
  ));
}

/** Why something is shown here, in words that stand on the page. Nothing when there is no reason but the person. */
export function Reasons({ reasons, who }: { reasons: readonly Reason[]; who: Who }) {
  const near = wordsOf(reasons, "sentence", who);
  const far = wordsOf(reasons, "page", who);
  if (near.length + far.length === 0) return null;
  return (
    <p class="quiet reasons">
      {near.length > 0 && (
        <>
          Here because of <Words words={near} />
        </>
      )}
      {near.length > 0 && far.length > 0 && "; "}
      {far.length > 0 && (
        <>
          {near.length > 0 ? "the page also says " : "Shares with this page "}
          <Words words={far} />
        </>
      )}
    </p>
  );
}
