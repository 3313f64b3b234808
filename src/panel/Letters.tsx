import { LetterCard } from "#cards/LetterCard.tsx";
import type { Who } from "#cards/names.ts";
import type { RelatedLetter } from "#corpus/dossier.ts";
import { hashOf } from "./route.ts";
import { Section } from "./Section.tsx";

/** A list of letters, each a link to the letter in full. */
export function Letters({
  title,
  letters,
  who,
}: {
  title: string;
  letters: readonly RelatedLetter[];
  who: Who;
}) {
  if (letters.length === 0) return null;
  return (
    <Section title={title}>
      <ul class="letters">
        {letters.map((related) => (
          <li key={related.letter.id}>
            <a class="letter" href={hashOf({ view: "letter", id: related.letter.id })}>
              <LetterCard related={related} who={who} />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
