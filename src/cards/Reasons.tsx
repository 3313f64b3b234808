import { Fragment } from "preact";
import type { Reason } from "#corpus/dossier.ts";
import { shortOf } from "#words/names.ts";
import { gapsOf, type Key, say } from "#words/words.ts";
import type { Who } from "./names.ts";

/** The words of reasons as they stand on the page, each once. */
function wordsOf(reasons: readonly Reason[], where: Reason["where"], who: Who): string[] {
  const here = reasons.filter((reason) => reason.where === where);
  const words = here.flatMap(({ kind, words }) =>
    kind === "people" ? words.map((id) => shortOf(who(id))) : words,
  );
  return [...new Set(words)];
}

/** Words in a row, with what the language puts between them. */
function List({ words }: { words: readonly string[] }) {
  const [before, ...after] = gapsOf(words);
  return (
    <>
      {before}
      {words.map((word, index) => (
        <Fragment key={index}>
          <mark class="hit">{word}</mark>
          {after[index]}
        </Fragment>
      ))}
    </>
  );
}

/** A message in which a list of words stands for `$1`. */
function Because({ message, words }: { message: Key; words: readonly string[] }) {
  if (words.length === 0) return null;
  const [before, after] = say(message, "\n").split("\n");
  return (
    <span class="reason">
      {before}
      <List words={words} />
      {after}
    </span>
  );
}

/** Why something is shown here, in words that stand on the page. Nothing when there is no reason but the person. */
export function Reasons({ reasons, who }: { reasons: readonly Reason[]; who: Who }) {
  const near = wordsOf(reasons, "sentence", who);
  const far = wordsOf(reasons, "page", who).filter((word) => !near.includes(word));
  if (near.length + far.length === 0) return null;
  return (
    <p class="quiet reasons">
      <Because message="reasonsHere" words={near} />
      <Because message="reasonsPage" words={far} />
    </p>
  );
}
