import { slotOf } from "#corpus/palette.ts";
import type { ListedMention } from "#messages/contract.ts";
import type { Who } from "#cards/names.ts";
import { nameOf } from "#words/names.ts";
import { sayCount } from "#words/words.ts";
import { tellReader } from "./front.ts";
import { Section } from "./Section.tsx";

interface Props {
  readonly tabId: number;
  readonly mentions: readonly ListedMention[];
  readonly who: Who;
}

/** Every mention of the page in front, in its order; choosing one scrolls the page to it. */
export function Mentions({ tabId, mentions, who }: Props) {
  if (mentions.length === 0) return null;
  return (
    <Section title={sayCount("mentionsOnPage", mentions.length)}>
      <ol class="mentions">
        {mentions.map(({ id, person, surface, before, after }) => (
          <li key={id}>
            <button
              type="button"
              class="mention"
              title={nameOf(who(person))}
              onClick={() => void tellReader(tabId, (reader) => reader.reveal(id))}
            >
              <span class={`dot slot-${slotOf(person)}`} aria-hidden="true" />
              <span dir="auto">
                {before && `…${before}`}
                <b>{surface}</b>
                {after && `${after}…`}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Section>
  );
}
