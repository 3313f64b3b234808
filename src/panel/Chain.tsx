import { LetterLine } from "#cards/LetterLine.tsx";
import type { Who } from "#cards/names.ts";
import { subjectOf } from "#cards/subject.ts";
import type { LetterInFull } from "#corpus/dossier.ts";
import type { Letter } from "#corpus/letter.ts";
import { say } from "#words/words.ts";
import { hashOf } from "./route.ts";
import { Section } from "./Section.tsx";

function Link({ letter, here, who }: { letter: Letter; here: boolean; who: Who }) {
  const drawn = (
    <>
      <LetterLine letter={letter} who={who} />
      <p class="quiet one-line" dir="auto">
        {subjectOf(letter)}
      </p>
    </>
  );
  if (here)
    return (
      <div class="letter this-letter" aria-current="true">
        {drawn}
      </div>
    );
  return (
    <a class="letter" href={hashOf({ view: "letter", id: letter.id })}>
      {drawn}
    </a>
  );
}

/** What a letter answers and what answers it, in the order of writing, with the letter itself in its place. */
export function Chain({
  letter,
  chain,
  who,
}: Pick<LetterInFull, "letter" | "chain"> & { who: Who }) {
  if (chain.length < 2) return null;
  return (
    <Section title={say("chainTitle")}>
      <ol class="letters chain">
        {chain.map((one) => (
          <li key={one.id}>
            <Link letter={one} here={one.id === letter.id} who={who} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
