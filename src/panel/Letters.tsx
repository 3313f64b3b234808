import { LetterCard } from "#cards/LetterCard.tsx";
import type { Who } from "#cards/names.ts";
import type { RelatedLetter } from "#corpus/dossier.ts";
import { hashOf } from "./route.ts";
import { Section } from "./Section.tsx";
import { useGlow } from "./useGlow.ts";

interface Props {
  readonly title: string;
  readonly letters: readonly RelatedLetter[];
  readonly who: Who;
  /** The tab whose mentions glow while a letter is pointed at. */
  readonly tabId: number | null;
  /** The letter that stands beside the list, if one does. */
  readonly chosen: string | null;
  /** Whether the first is the one that fits best. */
  readonly best?: boolean;
}

/** A list of letters, each a link to the letter in full. */
export function Letters({ title, letters, who, tabId, chosen, best = false }: Props) {
  const glowing = useGlow(tabId);
  if (letters.length === 0) return null;
  return (
    <Section title={title}>
      <ul class={best ? "letters best-first" : "letters"}>
        {letters.map((related) => (
          <li key={related.letter.id}>
            <a
              class="letter"
              href={hashOf({ view: "letter", id: related.letter.id })}
              aria-current={related.letter.id === chosen ? "true" : undefined}
              {...glowing([related.letter.sender, related.letter.recipient])}
            >
              <LetterCard related={related} who={who} />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
