import type { ComponentChildren } from "preact";
import type { Dossier, RelatedEvent, RelatedLetter } from "#corpus/dossier.ts";
import { say, sayCount } from "#words/words.ts";
import { EventLine } from "./EventLine.tsx";
import { Evidence } from "./Evidence.tsx";
import { LetterCard } from "./LetterCard.tsx";
import { LetterLine } from "./LetterLine.tsx";
import { type Who, whoAmong } from "./names.ts";
import { PersonHead } from "./PersonHead.tsx";
import { Reasons } from "./Reasons.tsx";
import { subjectOf } from "./subject.ts";

interface Props {
  readonly dossier: Dossier;
  readonly who: Who;
  /** Opens a letter in full. */
  readonly open: (letter: string) => void;
}

function noteOf({ letterCount, articleCount }: Dossier): string {
  if (letterCount === 0) return say("noLetters");
  return `${sayCount("letters", letterCount)} · ${sayCount("articles", articleCount)}`;
}

/** What a card shows in full: its first letter or its first event; null where there is neither. */
export function leadOf({ lead, letters, events }: Dossier): Dossier["lead"] {
  if (letters.length === 0) return events.length > 0 ? "event" : null;
  return lead === "event" && events.length > 0 ? "event" : "letter";
}

/** What the first letter is to the sentence; null where its reasons say it. */
function labelOf({ reported, lead }: Dossier, { letter, later }: RelatedLetter): string | null {
  if (typeof reported === "object" && reported?.letter === letter.id) return say("thisLetter");
  if (later) return say("laterThanPage");
  return lead === null ? say("latestLetter") : null;
}

function Best({ dossier, related, who }: Omit<Props, "open"> & { related: RelatedLetter }) {
  const label = labelOf(dossier, related);
  return (
    <article class="part best">
      {label && <h3 class={`label ${label === say("thisLetter") ? "very" : ""}`}>{label}</h3>}
      <LetterCard related={related} who={who} />
    </article>
  );
}

type Related = Omit<Props, "dossier"> & { readonly related: readonly RelatedLetter[] };

function More({ related, who, open }: Related) {
  return related.map(({ letter }) => (
    <article class="part more" key={letter.id}>
      <LetterLine letter={letter} who={who} />
      <button
        type="button"
        class="quiet one-line row-link"
        dir="auto"
        onClick={() => open(letter.id)}
      >
        {subjectOf(letter)}
      </button>
    </article>
  ));
}

/** What came after the page was published: it is told, but set apart. */
function Later({ related, ...rest }: Related) {
  if (related.length === 0) return null;
  return (
    <section class="later">
      <h3 class="label">{say("laterThanPage")}</h3>
      <More related={related} {...rest} />
    </section>
  );
}

function Letters({
  letters,
  ...rest
}: Omit<Related, "related"> & { letters: readonly RelatedLetter[] }) {
  return (
    <>
      <More related={letters.filter(({ later }) => !later)} {...rest} />
      <Later related={letters.filter(({ later }) => later)} {...rest} />
    </>
  );
}

/** The event that fits the sentence. */
function BestEvent({ related, who }: { related: RelatedEvent; who: Who }) {
  return (
    <article class="part best">
      <h3 class="label">{say(related.later ? "laterThanPage" : "whatArticlesTell")}</h3>
      <EventLine event={related.event} />
      <Reasons reasons={related.reasons} who={who} />
    </article>
  );
}

/** For somebody who wrote and received no letter: the meetings and passages that the articles tell of. */
function Told({ dossier: { events, passages }, who }: Omit<Props, "open">) {
  const [first, ...more] = events;
  if (!first && passages.length === 0) return <p class="part quiet">{say("nothingTold")}</p>;
  return (
    <>
      {first && <BestEvent related={first} who={who} />}
      {more.map(({ event }) => (
        <article class="part more" key={event.id}>
          <EventLine event={event} />
        </article>
      ))}
      {passages.map((source) => (
        <article class="part more" key={source.start}>
          <p class="serif clamp" dir="auto">
            {source.exact}
          </p>
        </article>
      ))}
    </>
  );
}

interface CardProps {
  readonly dossier: Dossier;
  readonly open: (letter: string) => void;
  /** What stands in the head, at the end. */
  readonly aside?: ComponentChildren;
  /** What stands below the head. */
  readonly below?: ComponentChildren;
}

/** A dossier as a card: who this is, the letter or the event that fits, two more, where it is said. */
export function DossierCard({ dossier, open, aside, below }: CardProps) {
  const who = whoAmong([dossier.person, ...dossier.people]);
  const [first, ...more] = dossier.letters;
  const [event] = dossier.events;
  const proof = first?.letter.evidence[0];
  const leads = first && leadOf(dossier) === "letter";
  return (
    <>
      <PersonHead person={dossier.person} asOf={dossier.asOf} note={noteOf(dossier)}>
        {aside}
      </PersonHead>
      {below}
      {dossier.reported === "unknown" && <p class="part note">{say("reportedUnknown")}</p>}
      {leads && <Best dossier={dossier} related={first} who={who} />}
      {!leads && first && event && <BestEvent related={event} who={who} />}
      {!first && <Told dossier={dossier} who={who} />}
      <Letters letters={leads ? more : dossier.letters.slice(0, 2)} who={who} open={open} />
      {leads && proof && (
        <div class="part">
          <Evidence source={proof} brief />
        </div>
      )}
    </>
  );
}
